import type { DemoOutlet } from './model';

/** Every outlet is invented; `.example` is reserved for such use (RFC 2606). */
export const OUTLETS: Readonly<Record<string, DemoOutlet>> = {
  northwire: { host: 'northwire.example', name: 'Northwire', language: 'en', style: 'open-graph', feed: 'rss-full', tagline: 'The news agency of the northern coast' },
  courier: { host: 'alder-courier.example', name: 'The Alder Courier', language: 'en', owner: 'Alder Media', style: 'json-ld', feed: 'rss', tagline: 'For Port Alder and the islands since 1911' },
  bay: { host: 'bay-courier.example', name: 'Bay Courier', language: 'en', owner: 'Alder Media', style: 'json-ld', feed: 'rss', tagline: 'A paper of the Alder Media group' },
  kestrel: { host: 'kestrelpost.example', name: 'Kestrel Post', language: 'en', style: 'microdata', feed: 'atom', tagline: 'Independent and local' },
  lantern: { host: 'daily-lantern.example', name: 'The Daily Lantern', language: 'en', style: 'plain', feed: 'rss', tagline: 'A little light every morning' },
  meridian: { host: 'meridiantech.example', name: 'Meridian Tech', language: 'en', style: 'single-page-app', feed: 'json-feed', tagline: 'Machines and the people who build them' },
  ledger: { host: 'the-ledger.example', name: 'The Ledger', language: 'en', style: 'json-ld', feed: 'rss', paywalled: true, tagline: 'Business, counted' },
  harbour: { host: 'harbourtimes.example', name: 'Harbour Times', language: 'en', style: 'open-graph', feed: 'news-sitemap', tagline: 'From quay to capital' },
  orbit: { host: 'orbitandfield.example', name: 'Orbit & Field', language: 'en', style: 'json-ld-graph', feed: 'atom', tagline: 'Science, in the open air' },
  morgenbote: { host: 'morgenbote.example', name: 'Der Morgenbote', language: 'de', style: 'json-ld-graph', feed: 'atom', tagline: 'Nachrichten für den ersten Kaffee' },
  handelskurier: { host: 'handelskurier.example', name: 'Handelskurier', language: 'de', style: 'json-ld', feed: 'rss', tagline: 'Wirtschaft verstehen' },
  tagesfunk: { host: 'tagesfunk.example', name: 'Tagesfunk', language: 'de', style: 'open-graph', feed: 'rss-full', tagline: 'Nachrichten rund um die Uhr' },
  manara: { host: 'almanara.example', name: 'المنارة', language: 'ar', style: 'microdata', feed: 'rss', tagline: 'صحيفة يومية مستقلة' },
  ufuq: { host: 'alufuq.example', name: 'الأفق', language: 'ar', style: 'json-ld', feed: 'json-feed', tagline: 'أخبار العلوم والعالم' },
};
