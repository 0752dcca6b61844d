/** The sidebar page. It shows nothing until the background has confirmed that the extension opened this frame. */
import { createRoot } from 'react-dom/client';
import { SidebarView } from '../../components/SidebarView';
import '../../components/style.css';
import { AppProvider, layOut, makeQueryClient } from '../../utils/hooks';
import { confirmSidebar, runtimeApp } from '../../utils/runtime-app';

const root = document.getElementById('root');
const framed = window !== window.top;
if (root) {
  const { isOurs, first } = await confirmSidebar(location.hash.slice(1));
  if (isOurs) {
    const client = makeQueryClient();
    if (first) layOut(client, first);
    createRoot(root).render(
      <AppProvider app={runtimeApp(framed ? 'sidebar' : 'panel')} client={client}>
        <SidebarView />
      </AppProvider>,
    );
  }
}
