/**
 * A starting list of publishers' own feeds, across countries and topics. Every line: address | outlet | country | language,
 * and, where the feed lies elsewhere than the articles, the sites that it may speak for.
 * They are the publishers' addresses as announced by them; one that moves or closes backs off by itself.
 */
export const SOURCES = `
https://feeds.bbci.co.uk/news/rss.xml|BBC News|GB|en|bbc.co.uk bbc.com
https://feeds.bbci.co.uk/news/world/rss.xml|BBC News|GB|en|bbc.co.uk bbc.com
https://feeds.bbci.co.uk/news/business/rss.xml|BBC News|GB|en|bbc.co.uk bbc.com
https://feeds.bbci.co.uk/news/technology/rss.xml|BBC News|GB|en|bbc.co.uk bbc.com
https://feeds.bbci.co.uk/news/science_and_environment/rss.xml|BBC News|GB|en|bbc.co.uk bbc.com
https://www.theguardian.com/world/rss|The Guardian|GB|en
https://www.theguardian.com/uk/business/rss|The Guardian|GB|en
https://www.theguardian.com/uk/technology/rss|The Guardian|GB|en
https://www.theguardian.com/science/rss|The Guardian|GB|en
https://www.theguardian.com/environment/rss|The Guardian|GB|en
https://feeds.skynews.com/feeds/rss/world.xml|Sky News|GB|en|sky.com
https://www.independent.co.uk/news/world/rss|The Independent|GB|en
https://www.ft.com/rss/home|Financial Times|GB|en
https://www.economist.com/latest/rss.xml|The Economist|GB|en
https://www.nature.com/nature.rss|Nature|GB|en
https://rss.nytimes.com/services/xml/rss/nyt/HomePage.xml|The New York Times|US|en
https://rss.nytimes.com/services/xml/rss/nyt/World.xml|The New York Times|US|en
https://rss.nytimes.com/services/xml/rss/nyt/Business.xml|The New York Times|US|en
https://rss.nytimes.com/services/xml/rss/nyt/Technology.xml|The New York Times|US|en
https://rss.nytimes.com/services/xml/rss/nyt/Science.xml|The New York Times|US|en
https://feeds.washingtonpost.com/rss/world|The Washington Post|US|en
https://feeds.washingtonpost.com/rss/business|The Washington Post|US|en
https://feeds.npr.org/1001/rss.xml|NPR|US|en
https://feeds.npr.org/1004/rss.xml|NPR|US|en
https://feeds.npr.org/1019/rss.xml|NPR|US|en
https://feeds.a.dj.com/rss/RSSWorldNews.xml|The Wall Street Journal|US|en|wsj.com
https://feeds.a.dj.com/rss/RSSMarketsMain.xml|The Wall Street Journal|US|en|wsj.com
https://feeds.a.dj.com/rss/RSSWSJD.xml|The Wall Street Journal|US|en|wsj.com
https://www.cbsnews.com/latest/rss/main|CBS News|US|en
https://abcnews.go.com/abcnews/topstories|ABC News|US|en|go.com abcnews.com
https://feeds.nbcnews.com/nbcnews/public/news|NBC News|US|en
https://moxie.foxnews.com/google-publisher/latest.xml|Fox News|US|en
https://www.politico.com/rss/politicopicks.xml|Politico|US|en
https://thehill.com/feed/|The Hill|US|en
https://api.axios.com/feed/|Axios|US|en
https://www.cnbc.com/id/100003114/device/rss/rss.html|CNBC|US|en
https://www.cnbc.com/id/19854910/device/rss/rss.html|CNBC|US|en
https://feeds.bloomberg.com/markets/news.rss|Bloomberg|US|en
https://feeds.bloomberg.com/technology/news.rss|Bloomberg|US|en
https://www.latimes.com/world-nation/rss2.0.xml|Los Angeles Times|US|en
https://www.csmonitor.com/rss|The Christian Science Monitor|US|en
https://www.propublica.org/feeds/propublica/main|ProPublica|US|en
https://techcrunch.com/feed/|TechCrunch|US|en
https://www.theverge.com/rss/index.xml|The Verge|US|en
https://feeds.arstechnica.com/arstechnica/index|Ars Technica|US|en
https://www.wired.com/feed/rss|Wired|US|en
https://www.technologyreview.com/feed/|MIT Technology Review|US|en
https://spectrum.ieee.org/feeds/feed.rss|IEEE Spectrum|US|en
https://www.statnews.com/feed/|STAT|US|en
https://www.science.org/rss/news_current.xml|Science|US|en
https://www.space.com/feeds/all|Space.com|US|en
https://phys.org/rss-feed/|Phys.org|GB|en
https://www.espn.com/espn/rss/news|ESPN|US|en
https://www.cbc.ca/webfeed/rss/rss-topstories|CBC News|CA|en
https://www.cbc.ca/webfeed/rss/rss-world|CBC News|CA|en
https://globalnews.ca/feed/|Global News|CA|en
https://www.abc.net.au/news/feed/51120/rss.xml|ABC News Australia|AU|en
https://www.smh.com.au/rss/feed.xml|The Sydney Morning Herald|AU|en
https://www.rnz.co.nz/rss/world.xml|RNZ|NZ|en
https://www.rte.ie/feeds/rss/?index=/news/|RTÉ|IE|en
https://www.irishtimes.com/arc/outboundfeeds/feed-irish-news/?from=0&size=20|The Irish Times|IE|en
https://www.thehindu.com/news/feeder/default.rss|The Hindu|IN|en
https://timesofindia.indiatimes.com/rssfeedstopstories.cms|The Times of India|IN|en
https://indianexpress.com/feed/|The Indian Express|IN|en
https://www.dawn.com/feeds/home|Dawn|PK|en
https://www.straitstimes.com/news/world/rss.xml|The Straits Times|SG|en
https://www.channelnewsasia.com/api/v1/rss-outbound-feed?_format=xml|CNA|SG|en
https://www.scmp.com/rss/91/feed|South China Morning Post|HK|en
https://www.japantimes.co.jp/feed/|The Japan Times|JP|en
https://www.koreatimes.co.kr/www/rss/rss.xml|The Korea Times|KR|en
https://www.aljazeera.com/xml/rss/all.xml|Al Jazeera|QA|en
https://www.timesofisrael.com/feed/|The Times of Israel|IL|en
https://www.dailymaverick.co.za/dmrss/|Daily Maverick|ZA|en
https://www.premiumtimesng.com/feed|Premium Times|NG|en
https://allafrica.com/tools/headlines/rdf/latest/headlines.rdf|allAfrica|ZA|en
https://rss.dw.com/rdf/rss-en-all|Deutsche Welle|DE|en
https://www.france24.com/en/rss|France 24|FR|en
https://www.euronews.com/rss|Euronews|FR|en
https://www.swissinfo.ch/eng/rss/top-news/|Swissinfo|CH|en
https://www.who.int/rss-feeds/news-english.xml|World Health Organization|CH|en
https://news.un.org/feed/subscribe/en/news/all/rss.xml|UN News|US|en
https://www.nasa.gov/news-release/feed/|NASA|US|en
https://www.federalreserve.gov/feeds/press_all.xml|Federal Reserve|US|en
https://www.ecb.europa.eu/rss/press.html|European Central Bank|DE|en
https://www.tagesschau.de/index~rss2.xml|Tagesschau|DE|de
https://www.spiegel.de/schlagzeilen/index.rss|Der Spiegel|DE|de
https://newsfeed.zeit.de/index|Die Zeit|DE|de
https://www.faz.net/rss/aktuell/|Frankfurter Allgemeine|DE|de
https://rss.sueddeutsche.de/rss/Topthemen|Süddeutsche Zeitung|DE|de
https://www.heise.de/rss/heise-atom.xml|heise online|DE|de
https://www.n-tv.de/rss|n-tv|DE|de
https://www.deutschlandfunk.de/nachrichten-100.rss|Deutschlandfunk|DE|de
https://rss.orf.at/news.xml|ORF|AT|de
https://www.derstandard.at/rss|Der Standard|AT|de
https://www.srf.ch/news/bnf/rss/1646|SRF|CH|de
https://www.nzz.ch/recent.rss|Neue Zürcher Zeitung|CH|de
https://www.lemonde.fr/rss/une.xml|Le Monde|FR|fr
https://www.lefigaro.fr/rss/figaro_actualites.xml|Le Figaro|FR|fr
https://www.francetvinfo.fr/titres.rss|franceinfo|FR|fr|francetvinfo.fr franceinfo.fr
https://www.france24.com/fr/rss|France 24|FR|fr
https://www.liberation.fr/arc/outboundfeeds/rss-all/?outputType=xml|Libération|FR|fr
https://ici.radio-canada.ca/rss/4159|Radio-Canada|CA|fr
https://www.rts.ch/info/toute-info?format=rss/news|RTS|CH|fr
https://feeds.elpais.com/mrss-s/pages/ep/site/elpais.com/portada|El País|ES|es
https://e00-elmundo.uecdn.es/elmundo/rss/portada.xml|El Mundo|ES|es|elmundo.es
https://www.rtve.es/api/noticias.rss|RTVE|ES|es
https://www.clarin.com/rss/lo-ultimo/|Clarín|AR|es
https://www.lanacion.com.ar/arc/outboundfeeds/rss/?outputType=xml|La Nación|AR|es
https://www.eltiempo.com/rss/colombia.xml|El Tiempo|CO|es
https://www.jornada.com.mx/rss/edicion.xml|La Jornada|MX|es
https://g1.globo.com/rss/g1/|G1|BR|pt
https://feeds.folha.uol.com.br/emcimadahora/rss091.xml|Folha de S.Paulo|BR|pt
https://feeds.feedburner.com/PublicoRSS|Público|PT|pt|publico.pt
https://www.rtp.pt/noticias/rss|RTP|PT|pt
https://www.ansa.it/sito/ansait_rss.xml|ANSA|IT|it
https://www.repubblica.it/rss/homepage/rss2.0.xml|la Repubblica|IT|it
https://www.ilpost.it/feed/|Il Post|IT|it
https://feeds.nos.nl/nosnieuwsalgemeen|NOS|NL|nl
https://www.nu.nl/rss/Algemeen|NU.nl|NL|nl
https://www.vrt.be/vrtnws/nl.rss.articles.xml|VRT NWS|BE|nl
https://www.svt.se/nyheter/rss.xml|SVT|SE|sv
https://www.dn.se/rss/|Dagens Nyheter|SE|sv
https://www.nrk.no/toppsaker.rss|NRK|NO|no
https://www.dr.dk/nyheder/service/feeds/senestenyt|DR|DK|da
https://yle.fi/rss/uutiset/paauutiset|Yle|FI|fi
https://tvn24.pl/najnowsze.xml|TVN24|PL|pl
https://www.rmf24.pl/feed|RMF24|PL|pl
https://ct24.ceskatelevize.cz/rss/tema/hlavni-zpravy-84313|ČT24|CZ|cs
https://www.pravda.com.ua/rss/|Ukrainska Pravda|UA|uk
https://meduza.io/rss/all|Meduza|LV|ru
https://www.kathimerini.gr/feed/|Kathimerini|GR|el
https://www.trthaber.com/sondakika.rss|TRT Haber|TR|tr
https://www.aljazeera.net/aljazeerarss/a7c186be-1baa-4bd4-9d80-a84db769f779/73d0e1b4-532f-45ef-b135-bfdff8b8cab9|الجزيرة|QA|ar
https://feeds.bbci.co.uk/arabic/rss.xml|بي بي سي عربي|GB|ar|bbc.co.uk bbc.com
https://www3.nhk.or.jp/rss/news/cat0.xml|NHK|JP|ja
https://www.asahi.com/rss/asahi/newsheadlines.rdf|朝日新聞|JP|ja
https://feeds.bbci.co.uk/zhongwen/simp/rss.xml|BBC 中文|GB|zh|bbc.co.uk bbc.com
https://feeds.bbci.co.uk/hindi/rss.xml|बीबीसी हिंदी|GB|hi|bbc.co.uk bbc.com
https://www.antaranews.com/rss/terkini.xml|Antara|ID|id
https://vnexpress.net/rss/tin-moi-nhat.rss|VnExpress|VN|vi
`;
