import './welcome-page.css';
import { startPage } from '../own-page/start-page.tsx';
import { tryItHere } from './try-it.ts';
import { WelcomeScreen } from './welcome-screen.tsx';

await startPage(WelcomeScreen, (translate) => translate('welcome.title'));
tryItHere(new AbortController());
