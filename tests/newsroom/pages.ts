/** The outlets' pages. Each style marks an article up in another of the ways that real outlets do. */
import type { PublishedArticle } from './edition';
import { html, jsonLd, type Html } from './html';
import type { DemoOutlet } from './model';
import { accent, STYLE } from './style';

/** Paragraphs a reader without a subscription is shown. */
const FREE_PARAGRAPHS = 2;

const WORDS = {
  en: { notice: 'A demonstration: this outlet and its texts are invented for trying out Sidelight.', by: 'By', more: 'More from', home: 'Home', about: 'About us', subscribe: 'Subscribe to read on', subscribeText: 'This is where a subscription would begin. Subscribers read every article in full.' },
  de: { notice: 'Eine Vorführung: Diese Zeitung und ihre Texte sind zum Ausprobieren von Sidelight erfunden.', by: 'Von', more: 'Mehr von', home: 'Startseite', about: 'Über uns', subscribe: 'Weiterlesen mit Abo', subscribeText: 'Hier begänne ein Abonnement.' },
  ar: { notice: 'عرض تجريبي: هذه الصحيفة ونصوصها مختلقة لتجربة سايدلايت.', by: 'بقلم', more: 'المزيد من', home: 'الرئيسية', about: 'من نحن', subscribe: 'اشترك لمتابعة القراءة', subscribeText: 'هنا يبدأ الاشتراك.' },
} as const;

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();

function excerptOf(article: PublishedArticle): string {
  return fold(article.paragraphs[0] ?? '').slice(0, 200);
}

function shownParagraphs(article: PublishedArticle): readonly string[] {
  return article.outlet.paywalled ? article.paragraphs.slice(0, FREE_PARAGRAPHS) : article.paragraphs;
}

function newsArticle(article: PublishedArticle): Record<string, unknown> {
  return {
    '@type': 'NewsArticle',
    headline: article.title,
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.publishedAt.toISOString(),
    inLanguage: article.outlet.language,
    mainEntityOfPage: { '@type': 'WebPage', '@id': article.url },
    author: article.author ? [{ '@type': 'Person', name: article.author }] : { '@type': 'Organization', name: article.outlet.name },
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: article.outlet.name,
      ...(article.outlet.owner ? { parentOrganization: { '@type': 'Organization', name: article.outlet.owner } } : {}),
    },
    ...(article.outlet.paywalled ? { isAccessibleForFree: false } : {}),
  };
}

function openGraph(article: PublishedArticle): Html {
  return html`<meta property="og:type" content="article">
<meta property="og:title" content="${article.title}">
<meta property="og:url" content="${article.url}">
<meta property="og:site_name" content="${article.outlet.name}">
<meta property="og:description" content="${excerptOf(article)}">
<meta property="article:published_time" content="${article.publishedAt.toISOString()}">
<meta property="article:section" content="${article.section}">
${article.author ? html`<meta name="author" content="${article.author}">` : null}`;
}

function headOf(article: PublishedArticle): Html {
  const canonical = html`<link rel="canonical" href="${article.url}">`;
  switch (article.outlet.style) {
    case 'json-ld':
    case 'single-page-app':
      return html`${canonical}${jsonLd({ '@context': 'https://schema.org', ...newsArticle(article) })}`;
    case 'json-ld-graph': {
      const site = { '@type': 'WebSite', name: article.outlet.name, url: `http://${article.outlet.host}/` };
      const crumbs = { '@type': 'BreadcrumbList', itemListElement: [{ '@type': 'ListItem', position: 1, name: article.section }] };
      return html`${canonical}${jsonLd({ '@context': 'https://schema.org', '@graph': [site, crumbs, newsArticle(article)] })}`;
    }
    case 'open-graph':
      return html`${canonical}${openGraph(article)}`;
    case 'microdata':
      return canonical;
    case 'plain':
      return html``;
  }
}

function visibleDate(article: PublishedArticle): string {
  const { language } = article.outlet;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(article.publishedAt);
}

function paywall(outlet: DemoOutlet): Html | null {
  if (!outlet.paywalled) return null;
  const words = WORDS[outlet.language];
  return html`<aside class="paywall"><strong>${words.subscribe}</strong><p>${words.subscribeText}</p></aside>`;
}

export function articleBody(article: PublishedArticle): Html {
  const words = WORDS[article.outlet.language];
  const paragraphs = shownParagraphs(article).map((text) => html`<p>${text}</p>`);
  const iso = article.publishedAt.toISOString();
  const by = article.author ? `${words.by} ${article.author}` : '';
  if (article.outlet.style === 'microdata') {
    return html`<article itemscope itemtype="https://schema.org/NewsArticle">
<p class="kicker" itemprop="articleSection">${article.section}</p><h1 itemprop="headline">${article.title}</h1>
<p class="byline">${article.author ? html`${words.by} <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${article.author}</span></span> · ` : null}<time itemprop="datePublished" datetime="${iso}">${visibleDate(article)}</time></p>
<div itemprop="articleBody">${paragraphs}</div></article>`;
  }
  const time = article.outlet.style === 'plain' ? html`${visibleDate(article)}` : html`<time datetime="${iso}">${visibleDate(article)}</time>`;
  return html`<article><p class="kicker">${article.section}</p><h1>${article.title}</h1>
<p class="byline">${by ? html`<span class="author">${by}</span> · ` : null}${time}</p>
${paragraphs}${paywall(article.outlet)}</article>`;
}

function page(outlet: DemoOutlet, title: string, head: Html, body: Html): string {
  const words = WORDS[outlet.language];
  return html`<!doctype html>
<html lang="${outlet.language}" dir="${outlet.language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}
<style>:root{--accent:${accent(outlet.host)}}${{ html: STYLE }}</style></head>
<body><p class="notice">${words.notice}</p>
<header class="masthead"><a href="/">${outlet.name}</a><p>${outlet.tagline}</p></header>
<nav class="sections"><a href="/">${words.home}</a><a href="/about">${words.about}</a></nav>
<main>${body}</main><footer>${outlet.name} · ${outlet.owner ?? outlet.host}</footer></body></html>`.html;
}

/** Swaps articles in place, as single-page sites do: new address, title, metadata and text, and no page load. */
const SWAP_SCRIPT = `
document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[data-swap]');
  if (!link) return;
  event.preventDefault();
  await show(link.getAttribute('href'), true);
});
addEventListener('popstate', () => show(location.pathname, false));
async function show(path, push) {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  const next = await answer.json();
  if (push) history.pushState(null, '', path);
  document.title = next.documentTitle;
  document.querySelector('link[rel=canonical]').href = next.url;
  document.querySelector('script[type="application/ld+json"]').textContent = next.jsonLd;
  document.querySelector('#app').innerHTML = next.body;
  scrollTo(0, 0);
}`;

export function documentTitle(article: PublishedArticle): string {
  return `${article.title} ${article.outlet.style === 'plain' ? '|' : '-'} ${article.outlet.name}`;
}

export function articlePage(article: PublishedArticle, others: readonly PublishedArticle[]): string {
  const swaps = article.outlet.style === 'single-page-app';
  const links = others.slice(0, 4).map((other) => {
    const path = new URL(other.url).pathname;
    return html`<li>${swaps ? html`<a data-swap href="${path}">${other.title}</a>` : html`<a href="${path}">${other.title}</a>`}</li>`;
  });
  const more = html`<section><h2>${WORDS[article.outlet.language].more} ${article.outlet.name}</h2><ul class="more">${links}</ul></section>`;
  const body = html`<div id="app">${articleBody(article)}</div>${more}${swaps ? { html: `<script>${SWAP_SCRIPT}</script>` } : null}`;
  return page(article.outlet, documentTitle(article), headOf(article), body);
}

/** What the single-page outlet's own script asks for when it swaps articles. */
export function swapAnswer(article: PublishedArticle): object {
  return {
    url: article.url,
    documentTitle: documentTitle(article),
    jsonLd: JSON.stringify({ '@context': 'https://schema.org', ...newsArticle(article) }),
    body: articleBody(article).html,
  };
}

export function frontPage(outlet: DemoOutlet, articles: readonly PublishedArticle[]): string {
  const items = [...articles].reverse().map((article) => html`<li><a href="${new URL(article.url).pathname}">${article.title}</a><br><small>${excerptOf(article)}…</small></li>`);
  const feed = html`<link rel="alternate" type="${FEED_TYPES[outlet.feed]}" title="${outlet.name}" href="${FEED_PATHS[outlet.feed]}">`;
  return page(outlet, outlet.name, outlet.feed === 'news-sitemap' ? html`` : feed, html`<ul class="front">${items}</ul>`);
}

export function aboutPage(outlet: DemoOutlet): string {
  const words = WORDS[outlet.language];
  return page(outlet, `${words.about} - ${outlet.name}`, html``, html`<h1>${words.about}</h1><p>${words.notice}</p>`);
}

export const FEED_PATHS: Record<DemoOutlet['feed'], string> = {
  rss: '/feed.xml',
  'rss-full': '/feed.xml',
  atom: '/atom.xml',
  'json-feed': '/feed.json',
  'news-sitemap': '/news-sitemap.xml',
};

export const FEED_TYPES: Record<DemoOutlet['feed'], string> = {
  rss: 'application/rss+xml',
  'rss-full': 'application/rss+xml',
  atom: 'application/atom+xml',
  'json-feed': 'application/feed+json',
  'news-sitemap': 'application/xml',
};
