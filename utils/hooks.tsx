/** React's side of `App`: a provider, and one hook for each thing a view shows. */
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { QueryClient, QueryClientProvider, keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Story } from '../engine/contract/story';
import type { App, ListQuery } from './app';
import { Fault } from './fault';
import type { FirstLook } from './messages';
import type { SettingsPatch } from './settings';

const AppContext = createContext<App | null>(null);

/** How long an open story counts as fresh before it is fetched again. */
const STORY_FRESH_MS = 60_000;
const AT_ONCE_MS = 1;
const PERMANENT: readonly string[] = ['not-found', 'refused', 'bad-message', 'bad-answer', 'no-page'];

const shouldRetry = (count: number, error: Error) => count < 2 && !(error instanceof Fault && PERMANENT.includes(error.code));

/** A client for one surface. Queries run offline too: the background answers from what it has kept. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: shouldRetry, refetchOnWindowFocus: false, staleTime: STORY_FRESH_MS },
      mutations: { networkMode: 'always' },
    },
  });
}

/**
 * Lays a first look out for the views, so that they draw at once. It counts as old: each view asks again as it appears,
 * and what changed since the look was taken is not missed.
 */
export function layOut(client: QueryClient, { page, sidebarStory, summary, settings, story }: FirstLook): void {
  const old = { updatedAt: 1 };
  client.setQueryData(['page'], page, old);
  client.setQueryData(['sidebar-story'], sidebarStory, old);
  client.setQueryData(['summary'], summary, old);
  client.setQueryData(['settings'], settings, old);
  if (story) client.setQueryData(['story', story.id], story, old);
}

function NewsBridge({ app }: { app: App }) {
  const client = useQueryClient();
  useEffect(
    () =>
      app.onNews((news) => {
        void client.invalidateQueries({ queryKey: [news] });
        if (news === 'page') void client.invalidateQueries({ queryKey: ['page-text'] });
      }),
    [app, client],
  );
  return null;
}

export function AppProvider({ app, client, children }: { app: App; client: QueryClient; children: ReactNode }) {
  return (
    <AppContext.Provider value={app}>
      <QueryClientProvider client={client}>
        <NewsBridge app={app} />
        {children}
      </QueryClientProvider>
    </AppContext.Provider>
  );
}

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp needs an AppProvider above it');
  return app;
}

/** What is known of the page at hand; changes by itself. */
export function usePage() {
  const app = useApp();
  return useQuery({ queryKey: ['page'], queryFn: () => app.page() });
}

/** Looks at the page once, since the reader's click on us has opened it to us. */
export function useLook() {
  const app = useApp();
  return useQuery({ queryKey: ['look'], queryFn: () => app.look(), retry: false, staleTime: Infinity });
}

/** The click that sends title, date and language; the page's state follows by itself. */
export function useAsk() {
  const app = useApp();
  const client = useQueryClient();
  return useMutation({ mutationFn: () => app.ask(), onSuccess: (state) => client.setQueryData(['page'], state) });
}

/** "Try again" where the backend could not be reached: the story is looked for once more, not only asked about. */
export function useLookAgain() {
  const app = useApp();
  const client = useQueryClient();
  return useMutation({ mutationFn: () => app.lookAgain(), onSuccess: (state) => client.setQueryData(['page'], state) });
}

/** A story by its id; refreshes itself while it is open. */
export function useStory(id: string | null) {
  const app = useApp();
  const client = useQueryClient();
  const queryKey = ['story', id];
  return useQuery({
    queryKey,
    // Only the first answer may come from memory.
    queryFn: () => app.story(id ?? '', { fresh: client.getQueryData(queryKey) !== undefined }),
    enabled: id !== null,
    refetchInterval: ({ state: { data } }) => (data?.kept?.why === 'quick' ? AT_ONCE_MS : STORY_FRESH_MS),
  });
}

/** What the page at hand leaves out of this story; null while it cannot be told. */
export function useLeftOut(story: Story | undefined) {
  const app = useApp();
  return useQuery({
    queryKey: ['page-text', story?.id, story?.updatedAt],
    queryFn: () => app.leftOut(story?.id ?? ''),
    enabled: story !== undefined && story.claims.length > 0,
  });
}

export function useSidebarStory() {
  const app = useApp();
  return useQuery({ queryKey: ['sidebar-story'], queryFn: () => app.sidebarStory() });
}

export function useSummary() {
  const app = useApp();
  const summary = useQuery({ queryKey: ['summary'], queryFn: () => app.summary() });
  const waitsForModel = summary.data?.state === 'reading' && summary.data.writer === 'built-in';
  useEffect(() => {
    if (waitsForModel) void app.lendModel();
  }, [app, waitsForModel]);
  return summary;
}

export function useSummarize() {
  const app = useApp();
  const client = useQueryClient();
  return useMutation({ mutationFn: () => app.summarize(), onSuccess: (summary) => client.setQueryData(['summary'], summary) });
}

/** What the reader's own model wrote of a story through a lens, and the click that has it write. */
export function useOwnAnalysis(story: string, lens: string, isWanted: boolean) {
  const app = useApp();
  const client = useQueryClient();
  const queryKey = ['own-analysis', story, lens];
  const known = useQuery({ queryKey, queryFn: () => app.ownAnalysis(story, lens), enabled: isWanted, staleTime: Infinity });
  const write = useMutation({ mutationFn: () => app.analyse(story, lens), onSuccess: (analysis) => client.setQueryData(queryKey, analysis) });
  return { known: known.data ?? null, write };
}

export function useTopStories(query: ListQuery) {
  const app = useApp();
  return useQuery({ queryKey: ['stories', query], queryFn: () => app.stories(query) });
}

/** Search as you type: the last answer stays until the next one is there, and an overtaken search is given up. */
export function useSearch(query: ListQuery & { q: string }) {
  const app = useApp();
  return useQuery({
    queryKey: ['search', query],
    queryFn: ({ signal }) => app.search(query, signal),
    enabled: query.q.trim() !== '',
    placeholderData: keepPreviousData,
  });
}

/** The story of a pasted address. `url` null: nothing was pasted. */
export function useFindUrl(url: string | null) {
  const app = useApp();
  return useQuery({ queryKey: ['find-url', url], queryFn: () => app.findUrl(url ?? ''), enabled: url !== null });
}

export function useSettings() {
  const app = useApp();
  return useQuery({ queryKey: ['settings'], queryFn: () => app.settings() });
}

export function useChangeSettings() {
  const app = useApp();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (patch: SettingsPatch) => app.changeSettings(patch),
    onSuccess: (settings) => client.setQueryData(['settings'], settings),
  });
}

export function useSwitchSite() {
  const app = useApp();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ host, on }: { host: string; on: boolean }) => app.switchSite(host, on),
    onSuccess: (settings) => client.setQueryData(['settings'], settings),
  });
}

/** Which sites we may look at; follows what the reader says to the browser. */
export function useSiteAccess() {
  const app = useApp();
  return useQuery({ queryKey: ['site-access'], queryFn: () => app.siteAccess(), staleTime: 0 });
}

export function useTestBackend() {
  const app = useApp();
  return useMutation({ mutationFn: (address: string) => app.testBackend(address) });
}

export function useTestModel() {
  const app = useApp();
  return useMutation({ mutationFn: ({ address, name }: { address: string; name: string }) => app.testModel(address, name) });
}

export function useBuiltInModel() {
  const app = useApp();
  return useQuery({ queryKey: ['built-in-model'], queryFn: () => app.builtInModel() });
}

export function useSent() {
  const app = useApp();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['sent'], queryFn: () => app.sent(), staleTime: 0 });
  const clear = useMutation({ mutationFn: () => app.clearSent(), onSuccess: () => client.invalidateQueries({ queryKey: ['sent'] }) });
  return { query, clear };
}

export function useRecent() {
  const app = useApp();
  const client = useQueryClient();
  const query = useQuery({ queryKey: ['recent'], queryFn: () => app.recent(), staleTime: 0 });
  const clear = useMutation({ mutationFn: () => app.clearRecent(), onSuccess: () => client.invalidateQueries({ queryKey: ['recent'] }) });
  return { query, clear };
}
