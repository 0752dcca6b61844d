/** A story with all its parts, in the order a reader wants them. */
import type { Claim, Story } from '../../engine/contract/story';
import { t } from '../../utils/i18n';
import { About } from './About';
import { AnalysisView } from './AnalysisView';
import { Audiences } from './Audiences';
import { Companies, TickerChips } from './Companies';
import { CoverageList } from './CoverageList';
import { Differences } from './Differences';
import { LeftOut } from './LeftOut';
import { StoryHeadView } from './StoryHeadView';
import { TimelineView } from './TimelineView';
import { TldrView } from './TldrView';

export interface StoryViewProps {
  story: Story;
  /** Canonical URL of the page at hand, to mark it in the list; null if there is none. */
  pageUrl: string | null;
  /** Claims the page leaves out; null if its text could not be read, undefined while that is being found out. */
  leftOut: readonly Claim[] | null | undefined;
  /** Only a part of the page's text could be read. */
  truncated?: boolean;
  lens: string;
  onOptions: () => void;
  copy: (text: string) => Promise<void>;
}

export function StoryView({ story, pageUrl, leftOut, truncated = false, lens, onOptions, copy }: StoryViewProps) {
  return (
    <article className="story" lang={story.language} aria-label={story.headline}>
      <StoryHeadView story={story} />
      <TldrView story={story} copy={copy} />
      <TickerChips companies={story.companyList} />
      {pageUrl !== null && <LeftOut story={story} claims={leftOut} truncated={truncated} />}
      <Differences story={story} />
      <CoverageList story={story} pageUrl={pageUrl} />
      <TimelineView story={story} />
      <Companies companies={story.companyList} />
      <AnalysisView story={story} lens={lens} onOptions={onOptions} />
      <Audiences audiences={story.audiences} />
      <About story={story} />
      <p className="fine" lang={undefined}>
        {t('about_independence')}
      </p>
    </article>
  );
}
