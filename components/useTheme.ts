/** Puts the reader's appearance on the document: theme, text size, contrast, language and direction. */
import { useEffect } from 'react';
import { useSettings } from '../utils/hooks';
import { direction, uiLanguage } from '../utils/i18n';

export function useTheme(): void {
  const { data } = useSettings();
  useEffect(() => {
    const root = document.documentElement;
    root.lang = uiLanguage();
    root.dir = direction();
    root.dataset['theme'] = data?.theme ?? 'system';
    root.dataset['text'] = data?.textSize ?? 'normal';
    root.dataset['contrast'] = data?.contrast ?? 'system';
  }, [data?.theme, data?.textSize, data?.contrast]);
}
