/**
 * The gallery's page. `?scene=NAME` shows one state as its page would; with `theme`, `language` and `text` as a reader may
 * have set them. Without a scene it shows them all.
 */
import { createRoot } from 'react-dom/client';
import { OptionsView } from '../../components/OptionsView';
import { PopupView } from '../../components/PopupView';
import { SidebarView } from '../../components/SidebarView';
import { WelcomeView } from '../../components/WelcomeView';
import '../../components/style.css';
import { AppProvider, makeQueryClient } from '../../utils/hooks';
import { speakFrom } from '../../utils/i18n';
import { galleryApp, type Scene } from './app';
import { SCENES } from './scenes';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const text = asked.get('text');

const VIEWS = { sidebar: SidebarView, popup: PopupView, options: OptionsView, welcome: WelcomeView };
const WIDTHS = { sidebar: 400, popup: 380, options: 1000, welcome: 1000 };
const viewOf = (scene: Scene): keyof typeof VIEWS => scene.view ?? 'sidebar';

async function messagesOf(locale: string): Promise<Record<string, { message: string }>> {
  const answer = await fetch(`./_locales/${locale}/messages.json`);
  return answer.ok ? ((await answer.json()) as Record<string, { message: string }>) : messagesOf('en');
}

function All() {
  return (
    <>
      {Object.entries(SCENES).map(([name, scene]) => (
        <section key={name} style={{ padding: '16px' }}>
          <h2>
            <a href={`?scene=${name}`}>{name}</a>
          </h2>
          {(['light', 'dark'] as const).map((one) => (
            <iframe key={one} title={`${name}, ${one}`} src={`?scene=${name}&theme=${one}&language=${language}`} loading="lazy" style={{ inlineSize: `${WIDTHS[viewOf(scene)]}px`, blockSize: '700px', border: '1px solid #8888', marginInlineEnd: '16px' }} />
          ))}
        </section>
      ))}
    </>
  );
}

const drawn = (selector: string) =>
  new Promise<HTMLElement>((resolve) => {
    const look = () => {
      const found = document.querySelector<HTMLElement>(selector);
      if (found) resolve(found);
      else requestAnimationFrame(look);
    };
    look();
  });

/** Writes and presses as a reader would, each as soon as it can be done. */
async function act({ write, press = [] }: Scene): Promise<void> {
  if (write) {
    const field = (await drawn(write.into)) as HTMLInputElement;
    // React hears of a value only that was set past its own setter.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, write.text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  for (const selector of press) (await drawn(selector)).click();
  document.documentElement.dataset['acted'] = 'true';
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
  const View = VIEWS[viewOf(scene)];
  // As a popup that stands in a tab, which a phone's does.
  document.documentElement.dataset['place'] = 'tab';
  createRoot(root).render(
    <AppProvider app={app} client={client}>
      <View />
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
  void act(scene);
}
document.documentElement.dataset['scenes'] = Object.keys(SCENES).join(' ');
document.documentElement.dataset['views'] = Object.values(SCENES).map(viewOf).join(' ');
