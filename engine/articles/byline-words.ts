/** Words that stand in bylines around names, in the languages of the web. Each table's rows go by language or by kind. */

/** Any of these words, standing alone: `\b` knows Latin letters only. Words of Han or kana have no blanks around them. */
const anyOf = (rows: readonly string[], unspaced = ''): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${rows.join('|')})(?![\\p{L}\\p{M}])${unspaced && `|${unspaced}`}`, 'iu');

/** What leads up to a name, as the source of an expression: kinds of articles, and what was done with them, before "by". */
export const BY = [
  '(?:(?:written|reported|posted|published|submitted|created|reviewed|analysis|commentary|opinion|column|review|essay|feature|perspective|interview|report|story|article|words|text|guest post) )?by',
  '(?:(?:erstellt|geschrieben|verfasst|veröffentlicht|eine?|(?:eine? )?\\p{L}*(?:analyse|artikel|beitrag|bericht|essay|interview|kolumne|kommentar|porträt|reportage|rezension|text)) )?von|redakteur(?:in)?',
  '(?:(?:écrit|rédigé|publié|article|analyse|tribune|chronique|entretien|propos recueillis) )?par',
  '(?:(?:escrito|redactado|publicado|análisis|análise|opinión|opinião|artículo|artigo|texto|entrevista) )?por',
  '(?:(?:articolo|analisi|commento|intervista|servizio) )?di|scritto da|pubblicato da|a cura di|(?:geschreven )?door|redactie|av|af|przez',
  'text|texto|interview:|autor(?:in|en|es|a)?|auteure?s?|autrice|authors?|autore|autori|автор|текст',
  'بقلم|كتبت?|إعداد|الكاتبة?',
  '取材[・･]文|文[・･]写真|文|執筆者?|筆者|著者|ライター|撰文|作者|記者|记者',
].join('|');

/** Those who stand after "by" and wrote nothing: of pictures, translators, editors, sponsors. */
export const NOT_BY = /(?<!\p{L})(?:art|artwork|bild\p{L}*|checked|cover|edited|expert|fotos?|fotografía|fotografia|grafik\p{L}*|graphics?|hosted|illustrat\p{L}*|images?|medically|photo\p{L}*|powered|presented|produced|provided|redigiert|sponsored|traduit|traduzione|traduzido|traducido|translated|übersetz\p{L}*|videos?)\s*$/iu;

/** Words of a desk or a house: no person's name holds one. */
const DESKS = [
  'staff|editorial|desk|team|news|newsroom|agenc(?:y|ies)|press|wires?|services?|magazine|media|network|radio|tv|online|foundation|institute?|university|department|ministry|association|committee|council|inc|ltd|llc|corp|tribune|gazette|herald|post',
  '\\p{L}*redaktion\\p{L}*|pressestelle|agentur(?:en)?|nachrichten\\p{L}*|\\p{L}*zeitung|\\p{L}*verlag|\\p{L}*verband(?:es)?|bund|\\p{L}*ministerium|\\p{L}*departement|institut\\p{L}*|universität|\\p{L}*stiftung|verein|gmbh|ag|kg|e\\. ?v|\\p{L}*polizei|\\p{L}*anstalt|amt|\\p{L}*presse',
  'rédaction|agences?|ministère|université|journal|fondation|équipe',
  'redacción|agencias?|ministerio|universidad|fundación|equipo|diario',
  'redação|redacção|agências?|ministério|universidade|fundação|equipe|assessoria|coordenadoria|secretaria|prefeitura|jornal',
  'redazione|agenzi[ae]|ministero|università|fondazione|giornale|redactie|redakcja',
  'редакция|агентство|пресс-служба|هيئة|وكالة|وكالات|تحرير|وزارة|فريق|قسم',
];
export const DESK = anyOf(DESKS, '編集部|取材班|通信社?$|新聞社?|事務所|株式会社|编辑部|編輯部|通讯社|新华社|本报讯?|日报|日報|時報|时报|晚报');

/** Agencies by the names under which they sign: initials in capitals, since Sid is also a first name. */
const AGENCIES = '(?:[Rr]euters|REUTERS|[Aa]ssociated [Pp]ress|ASSOCIATED PRESS|AFP|DPA|dpa|dpa-AFX|AP|SDA|sda|APA|SID|epd|KNA|UPI|EFE|ANSA|Adnkronos|Lusa|LUSA|Ritzau|Belga|ANP|PTI|IANS|TASS|ТАСС|Interfax|Интерфакс|Xinhua|Bloomberg|رويترز)(?!\\p{L})';
export const AGENCY = new RegExp(`(?<!\\p{L})${AGENCIES}|共同通信|時事通信|新华社|新華社|路透社?|中央社|中新社`, 'u');
/** An agency's name behind a person's. */
export const OF_AN_AGENCY = new RegExp(`\\s+(?:the\\s+)?${AGENCIES}.*$`, 'u');

/** Words of a desk that do not say whose it is. */
const GENERAL = [
  'staff|editors?|editorial|desk|team|news|newsroom|web|online|guest|admin|agenc(?:y|ies)|wires?|services?|board|press|reports?|bureau',
  'redaktion|online-?redaktion|agentur(?:en)?|rédaction|agences?|équipe|redacción|agencias?|equipo|redação|redacção|agências?|equipe|redazione|agenzi[ae]|redactie|redakcja|редакция|وكالات|تحرير|هيئة|فريق',
  'the|our|by|of|from|and|die|der|das|unsere|aus|la|le|el|il|os|as|da|de|del|della|di|von|par|por|en',
];
export const GENERIC = new RegExp(`(?<!\\p{L})(?:${GENERAL.join('|')})(?!\\p{L})|編集部|取材班|编辑部|編輯部|本报讯?`, 'giu');

/** Days and months that are nobody's name. */
export const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|january|february|july|september|october|november|december|januar|februar|märz|juli|oktober|dezember';
/** Those that are somebody's: Theresa May, Li Jun, April Ryan. A number must follow. */
export const SHORT_DAYS = 'mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sept?|oct|okt|nov|dec|dez|march|april|june|juni|august';

/** Words of roles, of times and of what sites write beside a byline: no person's name and no house's holds one. */
export const NO_NAME = anyOf([
  'editors?|reporters?|correspondents?|writers?|admin|administrator|contributors?|guest|photos?|updated|published|minutes?|comments?|min read|read more|follow|subscribe|share|print|e?-?mail|more|all|about|profiles?|posts|articles?|views?|author|by|today|yesterday|anonymous|unknown|none|null|undefined|name|required|website|permalink|leave|reply|no|source|image|credit|senior|chief|director|president|professor of|ceo|cto|manager|release|complete|archives?',
  DAYS,
  'fotos?|minuten|kommentare?|folgen|teilen|drucken|mehr|alle|über|beiträge|artikel|autor(?:in)?|heute|gestern|hinterlasse|einen|keine|antworten|lesezeit|uhr|bild(?:er)?|quelle|leiter|chef\\p{L}*|mitarbeiter\\p{L}*|\\p{L}*übersicht|profil|archiv',
  'partager|commentaires?|compartir|comentarios?|compartilhar|comentários?|condividi|commenti|фото|комментари\\p{L}*|поделиться',
  'com|www|https?|twitter|facebook|linkedin|instagram|whatsapp|xing|rss',
], '責任編輯|责任编辑|編集|编辑|撮影|写真|摄影|コメント|シェア');
