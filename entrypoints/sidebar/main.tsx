/** The sidebar page. It shows nothing until the background has confirmed that the extension opened this frame. */
import { createRoot } from 'react-dom/client';
import { SidebarView } from '../../components/SidebarView';
import '../../components/style.css';
import { AppProvider, makeQueryClient } from '../../utils/hooks';
import { confirmSidebar, runtimeApp } from '../../utils/runtime-app';

const root = document.getElementById('root');
const framed = window !== window.top;
if (root && (await confirmSidebar(location.hash.slice(1)))) {
  createRoot(root).render(
    <AppProvider app={runtimeApp(framed ? 'sidebar' : 'panel')} client={makeQueryClient()}>
      <SidebarView />
    </AppProvider>,
  );
}
