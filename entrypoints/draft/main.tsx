import './draft-page.css';
import { startPage, titled } from '../own-page/start-page.tsx';
import { DraftScreen } from './draft-screen.tsx';

await startPage(DraftScreen, titled('draft.title'));
