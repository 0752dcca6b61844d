/** Who should care, by rule: from the topic and the companies' sectors, with what the rule saw as the reason. */
import type { Company } from '../contract/company';
import type { Audience, Topic } from '../contract/story';

const BY_TOPIC: Readonly<Record<Topic, readonly Audience['id'][]>> = {
  technology: ['engineers', 'researchers'],
  business: ['investors', 'consumers'],
  politics: ['voters', 'policymakers'],
  world: ['policymakers'],
  science: ['researchers', 'students'],
  health: ['patients', 'researchers'],
  sport: ['fans'],
  culture: ['fans'],
  environment: ['residents', 'policymakers'],
  crime: ['residents'],
  general: [],
};

const BY_SECTOR: Readonly<Record<string, Audience['id']>> = {
  ai: 'researchers',
  technology: 'engineers',
  semiconductors: 'engineers',
  health: 'patients',
  retail: 'consumers',
  consumer_goods: 'consumers',
  consumer_services: 'consumers',
  transport: 'travellers',
  automobiles: 'consumers',
  telecommunications: 'consumers',
  utilities: 'residents',
  real_estate: 'residents',
};

/** Audiences of a story, each once. */
export function audiencesFor({ topic, companies }: { topic: Topic; companies: readonly Company[] }): Audience[] {
  const found = new Map<Audience['id'], Audience>();
  const add = (id: Audience['id'], because: string): void => {
    if (!found.has(id)) found.set(id, { id, by: 'rule', because });
  };
  const listed = companies.find((company) => company.ticker);
  if (listed) add('investors', listed.name);
  for (const { sector, name } of companies) {
    const id = sector ? BY_SECTOR[sector] : undefined;
    if (id) add(id, name);
  }
  for (const id of BY_TOPIC[topic]) add(id, topic);
  return [...found.values()];
}
