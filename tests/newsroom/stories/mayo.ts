import type { DemoStory } from '../model';

const WIRE = [
  'ROCHESTER, Minn. (Northwire) — Mayo Clinic and Microsoft said on {day} that they will build a frontier artificial intelligence model for health care together, trained on records from which patients\' identities have been removed.',
  'The two organisations said hospitals and researchers would be able to use the model through Azure, Microsoft\'s cloud service, once it has passed clinical testing.',
  'Mayo Clinic will keep control of the records, which stay on its own platform, and Microsoft will supply the computing power and engineers, the joint statement said.',
  'The model is meant to read scans, laboratory results and doctors\' notes side by side and to suggest what a clinician should look at next. A doctor decides in every case, the statement said.',
  'Financial terms were not disclosed. Shares of Microsoft (NASDAQ: MSFT) were little changed in early trading.',
];

export const mayo: DemoStory = {
  key: 'mayo',
  daysAgo: 1,
  articles: [
    { outlet: 'northwire', slug: 'mayo-clinic-microsoft-frontier-health-model', title: 'Mayo Clinic and Microsoft to build frontier AI model for health care', author: 'Ines Calloway', hoursAgo: 26, section: 'technology', paragraphs: WIRE },
    { outlet: 'lantern', slug: 'mayo-microsoft-ai', title: 'Mayo Clinic and Microsoft to build frontier AI model for health care', hoursAgo: 25, section: 'technology', paragraphs: WIRE },
    {
      outlet: 'courier', slug: 'hospital-ai-mayo-microsoft', title: 'Famous clinic joins Microsoft to train medical AI', hoursAgo: 24, section: 'technology',
      paragraphs: ['Doctors at Port Alder General say they are watching a large experiment in medical computing with interest.', ...WIRE.slice(0, 4)],
    },
    {
      outlet: 'meridian', slug: 'mayo-microsoft-model', title: 'Microsoft and Mayo Clinic are training a frontier model on hospital records', author: 'Tomas Reyes', hoursAgo: 23, section: 'technology',
      paragraphs: [
        'Microsoft has found a partner with something no web crawl can offer. Mayo Clinic is putting decades of de-identified patient data behind a new frontier model for health care, the two organisations announced on {day}.',
        'The training runs on Azure, and the finished model will be offered to other hospitals through Azure too. Mayo Clinic keeps the data inside its own platform, so that the weights travel and the records do not.',
        'Engineers close to the work describe a single multimodal model that takes in images, genomics, laboratory values and clinical notes. Earlier medical systems mostly read one kind of input at a time.',
        'For the race towards general intelligence the interesting part is the evaluation: clinicians will grade the model\'s reasoning case by case, which gives Microsoft expert feedback at a scale that few laboratories have.',
        'Neither side gave a price. Microsoft said the first hospitals outside Mayo Clinic could begin trials within a year.',
      ],
    },
    {
      outlet: 'ledger', slug: 'microsoft-mayo-azure-health', title: 'Microsoft bets on hospitals with Mayo Clinic deal', author: 'Priya Raman', hoursAgo: 22, section: 'business',
      paragraphs: [
        'Microsoft deepened its push into health care on {day}, agreeing with Mayo Clinic to develop a large artificial intelligence model that it will sell through its Azure cloud business.',
        'Mayo Clinic, one of the best-known hospital groups in the United States, will contribute de-identified patient data. The companies did not disclose financial terms.',
        'Analysts said that the agreement could bring Azure more of the spending of hospital groups, which have moved to the cloud more slowly than banks or retailers.',
        'Rivals are not standing still. Alphabet\'s Google has trained medical models of its own, and Amazon sells transcription tools to clinics.',
        'Microsoft said the first hospitals outside Mayo Clinic could begin trials within a year.',
      ],
    },
    {
      outlet: 'kestrel', slug: 'patients-data-mayo-microsoft', title: 'What happens to patients\' records in the Mayo Clinic and Microsoft AI project', author: 'Lena Farrow', hoursAgo: 20, section: 'health',
      paragraphs: [
        'Mayo Clinic will let Microsoft train a new artificial intelligence model on the records of its patients, after names and other identifying details have been taken out, the clinic announced on {day}.',
        'Privacy researchers welcomed that the records stay on Mayo Clinic\'s own platform but warned that de-identified data can sometimes be traced back to a person when it is combined with other sources.',
        'Patients who do not want their records to be used can object, the clinic said. It did not say how many have done so.',
        'The finished model will be offered to other hospitals through Azure, Microsoft\'s cloud, after clinical testing. A doctor will make every decision, according to the clinic.',
        'An ethics board with patients among its members is to review the project twice a year.',
      ],
    },
    {
      outlet: 'harbour', slug: 'mayo-clinic-ai-model-azure', title: 'AI for doctors: Mayo Clinic picks Microsoft as partner', author: 'George Adeyemi', hoursAgo: 19, section: 'technology',
      paragraphs: [
        'One of the most famous hospitals in the world has chosen Microsoft to help it build an artificial intelligence model that can reason about illness, it said on {day}.',
        'Mayo Clinic will train the model on de-identified patient data. Other hospitals will be able to use it through Azure, the company\'s cloud service.',
        'Microsoft said that the first hospitals outside Mayo Clinic could begin trials of the model within a year.',
        'Privacy researchers warned that de-identified data can sometimes be traced back to a person, and asked for outside audits.',
        'An ethics board with patients among its members is to review the project twice a year, the clinic said.',
      ],
    },
  ],
};
