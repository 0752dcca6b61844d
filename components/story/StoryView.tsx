/** A story with all its parts, in the order a reader wants them. */
import { useEffect } from 'react';
import type { Story } from '../../engine/contract/story';
import { About } from './About';
import { AnalysisView } from './AnalysisView';
import { Audiences } from './Audiences';
import { Companies, TickerChips } from './Companies';
import { CoverageList } from './CoverageList';
import { Differences } from './Differences';
import { LeftOut, type LeftOutFinding } from './LeftOut';
import { NewsNotice } from './Notices';
import { useStoryNews } from './news';
import { Report } from './Report';
import { StoryHeadView } from './StoryHeadView';
import type { TakeAlongProps } from './TakeAlong';
import { TimelineView } from './TimelineView';
import { TldrView } from './TldrView';

export interface StoryViewProps {
  story: Story;
  /** False while it is shown from memory and the newest is still being asked for. */
  settled?: boolean;
  /** Canonical URL of the page at hand, to mark it in the list; null if there is none. */
  pageUrl: string | null;
  /** What the page leaves out; null if its text could not be read, undefined while that is being found out. */
  leftOut: LeftOutFinding | undefined;
  lens: string;
  onOptions: () => void;
  take: Omit<TakeAlongProps, 'story'>;
  openLinks: (urls: readonly string[]) => void;
}

export function StoryView({ story, settled = true, pageUrl, leftOut, lens, onOptions, take, openLinks }: StoryViewProps) {
  const { news, seen } = useStoryNews(story, settled);
  // Read by the benchmark: from the click to here.
  useEffect(() => void performance.mark('story-shown'), []);
  return (
    <article className="story" aria-label={story.headline}>
      <NewsNotice news={news} onSeen={seen} />
      <StoryHeadView story={story} />
      <TldrView story={story} take={take} />
      <TickerChips companies={story.companyList} />
      {pageUrl !== null && <LeftOut story={story} found={leftOut} />}
      <Differences story={story} />
      <CoverageList story={story} pageUrl={pageUrl} fresh={news.articles} openLinks={openLinks} />
      <TimelineView story={story} />
      <Companies companies={story.companyList} />
      <AnalysisView story={story} lens={lens} onOptions={onOptions} />
      <Audiences audiences={story.audiences} />
      <About story={story} />
      <Report story={story} copy={take.copy} />
    </article>
  );
}
