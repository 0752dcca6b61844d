import { describe, expect, it } from 'vitest';
import { Directory } from '../../../engine/companies/directory';
import { companiesOfStory } from '../../../engine/companies/story';

const directory = Directory.seed();
const article = (title: string, text: string, outlet = 'The Lantern') => ({ title, text, outlet: { domain: 'lantern.example', name: outlet, owner: null, country: null } });
const names = (...articles: ReturnType<typeof article>[]) => companiesOfStory(articles, directory, '2026-06-01').map(({ name }) => name);

describe('the companies a story is about', () => {
  it('are those of its headlines and leads, the main one first', () => {
    expect(
      names(
        article('Google to buy cloud security firm Wiz', 'Google agreed to buy Wiz, a software company. Its founders once worked at Microsoft.'),
        article('Alphabet strikes its largest deal', 'Alphabet will pay in cash for Wiz, a software company. Shares of Alphabet fell.'),
      ),
    ).toEqual(['Alphabet', 'Wiz']);
  });

  it('are not those through which something was said', () => {
    expect(names(article('Senator withdraws', 'The senator wrote on Twitter that he would not run again. His Facebook page said the same. He told The New York Times why.'))).toEqual([]);
  });

  it.each([
    ['Image copyright Getty Images\n\nThe mayor spoke. Anna Quill/AFP/Getty Images\n\nShe spoke again. Getty Images\n\nThe bridge will stay.'],
    ['The mayor on the bridge. (Shutterstock)\n\nThe mayor spoke. (Photo by Anna Quill/Shutterstock) She left.'],
    ['HARBOUR CITY (Thomson Reuters) - The mayor spoke. (Photo: Thomson Reuters) She left.'],
    ['The mayor in a video via YouTube. She spoke. Picture: Twitter/@mayor. She wrote a Facebook post.'],
    ['The mayor beside a car (Tesla). She spoke (Tesla).'],
  ])('are not those that a picture is credited to: %s', (text) => {
    expect(names(article('Mayor speaks on the bridge', text))).toEqual([]);
  });

  it('are not those of other stories that stand in a row of links, nor a name used as a verb', () => {
    expect(names(article('Mayor speaks', 'The mayor | Boeing cuts jobs | Uber and Lyft sued MORE (D) spoke.\nTake the paper, Xerox it, and pass it on. He said that you can Xerox it and go.'))).toEqual([]);
  });

  it('are the owners of pictures where these are the story', () => {
    expect(names(article('Getty Images to merge with Shutterstock', 'Getty Images agreed to buy Shutterstock. Shares of Getty Images rose.'))).toEqual(['Getty Images', 'Shutterstock']);
  });

  it('are not the outlet itself', () => {
    expect(names(article('BuzzFeed wins a prize for its reporting', 'BuzzFeed shares rose on the news.', 'BuzzFeed News'))).toEqual([]);
  });

  it('carry sector, country and listing, and the last known value where there is none', () => {
    const [first, second] = companiesOfStory([article('OpenAI and Toyota work on a car', 'OpenAI and Toyota Motor said that they would.')], directory, '2026-06-01');
    expect(first).toMatchObject({ name: 'OpenAI', ticker: null, exchange: null, valuation: { kind: 'private', value: { amount: 5e11, currency: 'USD' } } });
    expect(second).toMatchObject({ name: 'Toyota', ticker: '7203', exchange: 'TSE', country: 'JP', sector: 'automobiles', valuation: null });
  });

  it('have no ticker once they are no longer listed', () => {
    const story = [article('Twitter lays off half of its employees', 'Twitter told its workers. Shares of the company were taken off the market.')];
    expect(companiesOfStory(story, directory, '2022-10-01')[0]?.ticker).toBe('TWTR');
    expect(companiesOfStory(story, directory, '2024-01-01')[0]?.ticker).toBeNull();
  });
});
