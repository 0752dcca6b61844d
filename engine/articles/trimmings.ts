/** Lines that stand in an article's text and are none of it: pointers to other articles, appeals, notices, bylines, biographies. */
import type { Line } from './lines';

/** Whole lines that point elsewhere or only serve the page, in the languages of the web's larger news sites. */
const POINTER = new RegExp(
  `^[\\s>–—*•|(\\[-]*(?:${[
    'read (?:more|also|next|the full)|also read|see also|more on this|more from|related(?: (?:stories|articles|posts|links|content|topics))?|recommended|you (?:may|might) also like|up next|don.t miss|watch now|similar (?:articles|posts)',
    'lesen sie|lies (?:auch|hier|mehr)|auch lesen|mehr (?:zum thema|dazu|themen|lesen|artikel|aus)|siehe auch|passend dazu|das könnte (?:sie|dich)|weitere (?:informationen|artikel|beiträge|themen|meldungen|homestorys|links)|weiterlesen|zum weiterlesen|empfohlene|ähnliche (?:artikel|beiträge)|vorschau auf den|nächster artikel|entdecke (?:weitere|mehr)',
    'lire (?:aussi|la suite)|à lire|voir aussi|articles liés|lea también|leer más|le puede interesar|te puede interesar|leia (?:também|mais)|veja também|leggi (?:anche|tutto)|potrebbe interessarti|lees ook|läs (?:också|mer)|читайте также|czytaj (?:też|także)',
  ].join('|')})(?=[\\s:…!?.]|$)`,
  'iu',
);
const ADVERT = /^[\s–—*•|([-]*(?:advertisement|advert|sponsored(?: content)?|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|реклама)[\s–—*•|)\]:-]*$/iu;
const APPEAL = new RegExp(
  `(?:${[
    'subscribe (?:now|today|here|to (?:our|the|get|continue))|sign up (?:for|to) (?:our|the|get)|(?:join|get) (?:our|the) (?:free |daily |weekly )?newsletter|straight to your (?:phone|inbox)|right to your inbox|please subscribe|already a subscriber|first-time subscribers|annual subscription',
    'follow (?:us|me|\\S+(?: \\S+){0,3}) on (?:twitter|facebook|instagram|x|linkedin|social)|like us on facebook|download (?:the|our)(?: \\S+){0,3} apps?|submit a letter to the editor|share this (?:article|story|post)|leave a comment|log in to comment',
    'abonnier(?:e|en sie) (?:unseren?|den|jetzt|hier)|(?:unseren?|zum|den) (?:kostenlosen )?newsletter (?:abonnieren|anmelden)|folge(?:n sie)? uns|(?:artikel|beitrag) gefallen|gefällt dir (?:unser|dieser)|jetzt (?:abonnieren|anmelden)|kommentare? zu diesem',
    'abonnez-vous|inscrivez-vous|suscríbase|suscríbete|síguenos|assine (?:a|nossa)|siga-nos|iscriviti|seguici|abonneer je|schrijf je in',
  ].join('|')})`,
  'iu',
);
const RIGHTS = /^(?:©|\(c\)\s|copyright\b)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|bild (?:anzeigen|schließen)/iu;
const CAPTION = /^[([]?\s*(?:(?:photo|image|picture|foto|bild|abbildung|abb\.?|grafik|figure|screenshot|symbolbild|illustration|crédits?|credits?|quelle|source|bildquelle|fotocredit)(?:\s+(?:by|von|credit|courtesy|\d+))?\s*[:©|/]|©)/iu;
/** An appeal or a notice is a line or two; a longer one is a paragraph that speaks of such things. */
const LONGEST_NOTICE = 240;
const LONGEST_POINTER = 160;
/** A paragraph of running text, at least (letters). */
const PARAGRAPH = 110;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ').trim();
const isLinks = ({ text, linked }: Line): boolean => linked > 0.8 * text.replace(/\s+/g, '').length;

/** Does this line serve the page rather than tell the story, wherever it stands? */
function isNotice(line: Line): boolean {
  const { text } = line;
  if (ADVERT.test(text)) return true;
  if (text.length <= LONGEST_POINTER && POINTER.test(text) && (line.linked > 0 || line.isHeading || /:|…|\.\.\.$/.test(text) || text.length < 45)) return true;
  return text.length <= LONGEST_NOTICE && (APPEAL.test(text) || RIGHTS.test(text) || CAPTION.test(text));
}

/** "Jane Doe is a reporter …" below the story, about one of its authors or with a biography's own words. */
function isBiography(text: string, authors: readonly string[]): boolean {
  if (text.length > 700) return false;
  const opens = authors.some((name) => name.length > 4 && text.slice(0, name.length + 12).includes(name));
  return (opens && /\b(is|was|has|writes|covers|ist|war|schreibt|arbeitet|est|es|é|è)\b/iu.test(text)) || /^(?:\p{Lu}[\p{L}.'’-]+\s){2,4}(?:is (?:a|an|the)|is professor|ist (?:Redakteur|Autor|Journalist|Head|Chef|freie))/u.test(text) || /^(?:about the author|über (?:den autor|die autorin|uns)|zum autor|zur autorin|à propos de l|sobre (?:el|o) autor)/iu.test(text);
}

/** A line above the story that names its title, date, authors or place in the site. */
function isHead(line: Line, title: string, authors: readonly string[]): boolean {
  const { text } = line;
  if (text.length > PARAGRAPH) return false;
  const own = plain(text);
  if (own === '' || own === plain(title) || isLinks(line)) return true;
  const rest = authors.reduce((left, name) => left.replace(plain(name), ''), own);
  return (rest !== own && rest.length < 45) || /^[>»]/.test(text) || /^(?:by|von|par|por|di|door) \p{Lu}/u.test(text) || (/\b(?:19|20)\d{2}\b/.test(text) && text.length < 60 && !/[.!?]$/.test(text));
}

/**
 * An article's lines as texts, without what belongs to the page around it. `title` and `authors` are the article's, so
 * that their repetition above the text can be told from the text.
 */
export function withoutTrimmings(lines: readonly Line[], title: string, authors: readonly string[]): string[] {
  const kept = lines.filter((line) => !isNotice(line));
  let first = 0;
  for (let line = kept[first]; line && first < 6 && isHead(line, title, authors); line = kept[first]) first++;
  let end = kept.length;
  // The tail ends where running text or anything else of the story's begins.
  for (let line = kept[end - 1]; line && end > first + 1; line = kept[end - 1]) {
    const isTail = isLinks(line) || isBiography(line.text, authors) || (line.isHeading && line.text.length < PARAGRAPH) || /:$/.test(line.text);
    if (!isTail) break;
    end--;
  }
  return kept.slice(first, end).map(({ text }) => text);
}
