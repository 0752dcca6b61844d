/** A story in the popup itself, for pages that take no sidebar. */
import { useApp, useSettings, useStory } from '../../utils/hooks';
import { t } from '../../utils/i18n';
import { FaultView, Loading } from '../states';
import { StoryView } from '../story/StoryView';

export function OwnStory({ id, onBack }: { id: string; onBack: () => void }) {
  const app = useApp();
  const story = useStory(id);
  const settings = useSettings();
  return (
    <main>
      <p className="back">
        <button type="button" className="link" onClick={onBack} autoFocus>
          {t('back')}
        </button>
      </p>
      {story.isPending ? (
        <Loading />
      ) : story.data ? (
        <StoryView
          story={story.data}
          pageUrl={null}
          settled={story.data.kept?.why !== 'quick'}
          leftOut={{ claims: [], truncated: false }}
          lens={settings.data?.lens ?? 'agi'}
          onOptions={() => void app.openOptions()}
          take={{ copy: (text) => navigator.clipboard.writeText(text), share: null }}
          openLinks={(urls) => urls.forEach((url) => void app.openLink(url).catch(() => undefined))}
        />
      ) : (
        <FaultView fault={story.error} onRetry={() => void story.refetch()} />
      )}
    </main>
  );
}
