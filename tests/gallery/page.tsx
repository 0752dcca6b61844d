/**
 * The gallery's page. `?scene=NAME` shows one state as the sidebar's frame would; with `theme`, `language` and `text` as a
 * reader may have set them. Without a scene it shows them all.
 */
import { createRoot } from 'react-dom/client';
import { SidebarView } from '../../components/SidebarView';
import { AppProvider, makeQueryClient } from '../../utils/hooks';
import { speakFrom } from '../../utils/i18n';
import { galleryApp } from './app';
import { SCENES } from './scenes';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const text = asked.get('text');

async function messagesOf(locale: string): Promise<Record<string, { message: string }>> {
  const answer = await fetch(`./_locales/${locale}/messages.json`);
  return answer.ok ? ((await answer.json()) as Record<string, { message: string }>) : messagesOf('en');
}

function All() {
  return (
    <>
      {Object.keys(SCENES).map((name) => (
        <section key={name} style={{ padding: '16px' }}>
          <h2>
            <a href={`?scene=${name}`}>{name}</a>
          </h2>
          {(['light', 'dark'] as const).map((one) => (
            <iframe key={one} title={`${name}, ${one}`} src={`?scene=${name}&theme=${one}&language=${language}`} loading="lazy" style={{ inlineSize: '400px', blockSize: '700px', border: '1px solid #8888', marginInlineEnd: '16px' }} />
          ))}
        </section>
      ))}
    </>
  );
}

speakFrom(await messagesOf(language), language);
const scene = SCENES[asked.get('scene') ?? ''];
const root = document.getElementById('root');
if (root && !scene) createRoot(root).render(<All />);
if (root && scene) {
  const client = makeQueryClient();
  // Each state at once, without a second try.
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  const settings = { theme, textSize: text === 'large' || text === 'small' ? text : 'normal' } as const;
  const app = galleryApp({ ...scene, settings: { ...settings, ...scene.settings } });
  createRoot(root).render(
    <AppProvider app={app} client={client}>
      <SidebarView />
    </AppProvider>,
  );
  if (scene.grown) {
    // As soon as it has been seen as it was.
    const stop = client.getQueryCache().subscribe(({ query }) => {
      if (query.queryKey[0] !== 'story' || query.state.dataUpdateCount !== 1 || query.state.fetchStatus !== 'idle') return;
      stop();
      setTimeout(() => void client.invalidateQueries({ queryKey: ['story'] }), 50);
    });
  }
}
document.documentElement.dataset['scenes'] = Object.keys(SCENES).join(' ');
