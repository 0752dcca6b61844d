/** The topic of a story, by the words that give topics away. */
import type { Topic } from '../contract/story';
import { words } from '../text/tokens';

const KEYWORDS: Readonly<Record<Exclude<Topic, 'general'>, string>> = {
  technology: 'ai artificial intelligence software cloud chip chips semiconductor app apps internet cyber cybersecurity hacker hackers data smartphone robot robots algorithm google microsoft apple nvidia openai startup start-up azure model models künstliche intelligenz logiciel tecnología inteligência технологии ذكاء 人工智能 技術',
  business: 'shares stock stocks market markets investors bank banks profit revenue earnings inflation rate rates economy economic trade tariffs merger acquisition billion company companies central interest growers prices zentralbank ezb zinsen wirtschaft leitzins einlagensatz économie banque economía mercado economia акции банк экономика اقتصاد البنك 经济 経済 株',
  politics: 'president senate senator congress election elections vote voters primary campaign party republican democrat democrats republicans minister parliament government governor mayor bill law white house trump biden bundestag wahl regierung partei élection gouvernement elecciones gobierno eleições governo elezioni governo verkiezingen выборы президент правительство الرئيس انتخابات حكومة 总统 选举 選挙 首相',
  world: 'war troops military missile missiles ukraine russia israel gaza iran syria china un nations refugees ceasefire diplomats embassy border army coast guard ferry krieg guerre guerra война حرب 战争 戦争',
  science: 'moon lunar nasa space spacecraft lander rocket orbit scientists researchers study telescope physics planet species fossil mars mond weltraum espace espacio spazio космос القمر مركبة 月球 宇宙',
  health: 'hospital hospitals patients doctors medical health disease virus covid vaccine vaccines cancer drug drugs clinic clinical outbreak krankenhaus patienten santé salud saúde salute gezondheid здоровье صحة مستشفى 医院 健康',
  sport: 'cup final match goal goals coach league season team players penalties penalty champion championship olympic olympics football soccer tennis basketball stadium fußball spiel coupe copa campeonato calcio voetbal чемпионат كأس مباراة 比赛 試合',
  culture: 'film movie actor actress music album singer book novel museum art festival oscar oscars theatre television kultur cinéma cine filme кино فيلم 电影 映画',
  environment: 'climate carbon emissions wildfire wildfires flood floods storm hurricane drought frost earthquake weather conservation klima climat clima климат المناخ 气候 気候',
  crime: 'police arrested suspect shooting murder charged killed court trial judge jury prosecutors sentenced prison guilty victim polizei gericht tribunal policía полиция الشرطة 警察',
};

const TOPICS = new Map<string, Topic[]>();
for (const [topic, list] of Object.entries(KEYWORDS)) for (const word of list.split(' ')) TOPICS.set(word, [...(TOPICS.get(word) ?? []), topic as Topic]);

const HEADLINE_WEIGHT = 3;
const LEAD = 800;
/** Fewer hints than this are no topic. */
const FEWEST = 3;

/** The topic most hinted at by headlines and leads; `general` where there are few hints. */
export function topicOf(articles: readonly { title: string; text: string; language?: string }[]): Topic {
  const votes = new Map<Topic, number>();
  for (const { title, text, language = 'en' } of articles) {
    const count = (part: string, weight: number): void => {
      for (const word of words(part, language)) for (const topic of TOPICS.get(word) ?? []) votes.set(topic, (votes.get(topic) ?? 0) + weight);
    };
    count(title, HEADLINE_WEIGHT);
    count(text.slice(0, LEAD), 1);
  }
  let best: Topic = 'general';
  let most = FEWEST - 1;
  for (const [topic, votesFor] of votes) if (votesFor > most) [best, most] = [topic, votesFor];
  return best;
}
