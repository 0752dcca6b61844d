import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView';
import '../../components/style.css';
import { AppProvider, makeQueryClient } from '../../utils/hooks';
import { runtimeApp } from '../../utils/runtime-app';

const root = document.getElementById('root');
if (root) {
  void browser.tabs.getCurrent().then((tab) => tab && (document.documentElement.dataset['place'] = 'tab'));
  createRoot(root).render(
    <AppProvider app={runtimeApp('popup')} client={makeQueryClient()}>
      <PopupView />
    </AppProvider>,
  );
}
