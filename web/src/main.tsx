import { createRoot } from 'react-dom/client';
import '../styles/main.scss';
import { App, foreseePage } from './app';
import { startLanguage } from './language';

foreseePage(location.pathname);
await startLanguage();
createRoot(document.getElementById('app')!).render(<App />);
