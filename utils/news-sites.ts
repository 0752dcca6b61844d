/** News sites that a reader may allow at once: widely read outlets and agencies by language, each with its subdomains. */
const BY_LANGUAGE = {
  en: 'apnews.com reuters.com bbc.com bbc.co.uk cnn.com nytimes.com washingtonpost.com theguardian.com wsj.com ft.com bloomberg.com economist.com npr.org cbsnews.com nbcnews.com abcnews.go.com foxnews.com usatoday.com latimes.com politico.com politico.eu axios.com theatlantic.com time.com newsweek.com thehill.com cnbc.com forbes.com fortune.com businessinsider.com theverge.com wired.com arstechnica.com techcrunch.com theregister.com nature.com newscientist.com statnews.com aljazeera.com independent.co.uk telegraph.co.uk thetimes.com sky.com dailymail.co.uk irishtimes.com rte.ie abc.net.au smh.com.au theage.com.au nzherald.co.nz cbc.ca theglobeandmail.com thestar.com timesofindia.indiatimes.com thehindu.com indianexpress.com hindustantimes.com scmp.com straitstimes.com japantimes.co.jp dw.com france24.com euronews.com',
  de: 'tagesschau.de zdf.de spiegel.de zeit.de faz.net sueddeutsche.de welt.de handelsblatt.com taz.de stern.de focus.de n-tv.de heise.de golem.de derstandard.at diepresse.com orf.at nzz.ch srf.ch tagesanzeiger.ch',
  fr: 'lemonde.fr lefigaro.fr liberation.fr lesechos.fr leparisien.fr franceinfo.fr rfi.fr mediapart.fr lexpress.fr lepoint.fr 20minutes.fr rtbf.be lesoir.be letemps.ch rts.ch lapresse.ca ledevoir.com',
  es: 'elpais.com elmundo.es abc.es lavanguardia.com eldiario.es elconfidencial.com rtve.es expansion.com clarin.com lanacion.com.ar infobae.com eluniversal.com.mx milenio.com eltiempo.com elespectador.com latercera.com elcomercio.pe',
  pt: 'publico.pt expresso.pt dn.pt observador.pt rtp.pt jn.pt g1.globo.com oglobo.globo.com folha.uol.com.br uol.com.br estadao.com.br valor.globo.com cnnbrasil.com.br',
  it: 'ansa.it repubblica.it corriere.it lastampa.it ilsole24ore.com ilpost.it ilfattoquotidiano.it rainews.it agi.it',
  ja: 'nhk.or.jp asahi.com mainichi.jp yomiuri.co.jp nikkei.com sankei.com jiji.com kyodonews.net tokyo-np.co.jp',
  zh: 'bbc.com thepaper.cn caixin.com zaobao.com.sg cna.com.tw udn.com ltn.com.tw chinatimes.com mingpao.com hk01.com',
  ar: 'aljazeera.net alarabiya.net aawsat.com skynewsarabia.com annahar.com alquds.co.uk youm7.com',
  other: 'nos.nl nrc.nl volkskrant.nl vrt.be svt.se dn.se nrk.no dr.dk yle.fi gazeta.pl wyborcza.pl novinky.cz index.hu kathimerini.gr hurriyet.com.tr haaretz.com meduza.io pravda.com.ua yna.co.kr',
};

export const NEWS_SITES: readonly string[] = [...new Set(Object.values(BY_LANGUAGE).flatMap((list) => list.split(' ')))].sort();
