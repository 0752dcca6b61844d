import type { DemoStory } from '../model';

export const wiz: DemoStory = {
  key: 'wiz',
  daysAgo: 2,
  articles: [
    {
      outlet: 'northwire', slug: 'google-wiz-32-billion', title: 'Google to buy cloud security firm Wiz for $32 billion', author: 'Ines Calloway', hoursAgo: 55, section: 'business',
      paragraphs: [
        'NEW YORK (Northwire) — Google agreed on {day} to buy the cloud security company Wiz for $32 billion in cash, the largest acquisition in its history.',
        'Wiz will join Google Cloud. Its products will continue to work with other clouds, including Amazon Web Services, Microsoft Azure and Oracle Cloud, the companies said.',
        'Wiz walked away from an offer of $23 billion the year before and said then that it would go public.',
        'Shares of Alphabet (NASDAQ: GOOGL), the parent of Google, fell 2 percent. Regulators have to approve the deal.',
      ],
    },
    {
      outlet: 'lantern', slug: 'google-wiz', title: 'Google buys Wiz in record deal', hoursAgo: 54, section: 'business',
      paragraphs: [
        'NEW YORK (Northwire) — Google agreed on {day} to buy the cloud security company Wiz for $32 billion in cash, the largest acquisition in its history.',
        'Wiz will join Google Cloud. Its products will continue to work with other clouds, including Amazon Web Services, Microsoft Azure and Oracle Cloud, the companies said.',
        'Shares of Alphabet (NASDAQ: GOOGL), the parent of Google, fell 2 percent. Regulators have to approve the deal.',
      ],
    },
    {
      outlet: 'meridian', slug: 'google-wiz-cloud-security', title: 'Why Google is paying $32 billion for Wiz', author: 'Tomas Reyes', hoursAgo: 52, section: 'technology',
      paragraphs: [
        'Google has never spent so much on anything. The $32 billion that it offered for Wiz on {day} is more than twice what it paid for Motorola Mobility, its largest purchase until now.',
        'Wiz scans what a company runs in the cloud and shows which weaknesses add up to a way in. It does so without installing software on the machines, which is why it spread so fast.',
        'The company was founded in 2020 by four engineers who had sold an earlier security start-up to Microsoft. It will keep supporting Amazon Web Services, Azure and Oracle Cloud, Google said.',
        'Regulators have to approve the purchase, and many will ask whether customers of rival clouds can trust a guard who works for Google.',
      ],
    },
    {
      outlet: 'ledger', slug: 'alphabet-wiz-acquisition', title: 'Alphabet strikes its largest deal with $32 billion purchase of Wiz', author: 'Priya Raman', hoursAgo: 51, section: 'business',
      paragraphs: [
        'Alphabet agreed on {day} to pay $32 billion in cash for Wiz, a cloud security company that had turned down $23 billion from the same buyer a year earlier.',
        'The price is a steep multiple of the revenue of Wiz, but Google Cloud wants to catch up with Amazon and Microsoft, which sell more cloud computing than it does.',
        'Google has promised to pay a termination fee of more than $3 billion if regulators stop the purchase, people who know the contract said.',
        'Shares of Alphabet fell 2 percent.',
      ],
    },
    {
      outlet: 'harbour', slug: 'google-wiz-regulators', title: 'Record Google purchase of Wiz will test regulators', author: 'George Adeyemi', hoursAgo: 49, section: 'business',
      paragraphs: [
        'Regulators in Washington and Brussels face an early test after Google agreed on {day} to buy Wiz, a cloud security firm, for $32 billion.',
        'The company was founded in 2020 and serves customers of all large clouds. Google said that it would keep supporting Amazon Web Services, Azure and Oracle Cloud.',
        'Lawyers expect a review of about a year. Google has promised to pay a termination fee of more than $3 billion if regulators stop the purchase.',
        'Wiz turned down $23 billion from Google the year before.',
      ],
    },
  ],
};
