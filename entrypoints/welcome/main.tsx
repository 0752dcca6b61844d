import { createRoot } from 'react-dom/client';
import { WelcomeView } from '../../components/WelcomeView';
import '../../components/style.css';
import { AppProvider, makeQueryClient } from '../../utils/hooks';
import { runtimeApp } from '../../utils/runtime-app';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <AppProvider app={runtimeApp('options')} client={makeQueryClient()}>
      <WelcomeView />
    </AppProvider>,
  );
}
