import { createRoot } from 'react-dom/client';
import '../styles/main.scss';
import { App } from './app';
import { startLanguage } from './language';

await startLanguage();
createRoot(document.getElementById('app')!).render(<App />);
