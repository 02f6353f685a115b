import './options-page.css';
import { startPage, titled } from '../own-page/start-page.tsx';
import { OptionsScreen } from './options-screen.tsx';

await startPage(OptionsScreen, titled('options.title'));
