import './data-page.css';
import { startPage, titled } from '../own-page/start-page.tsx';
import { DataScreen } from './data-screen.tsx';

await startPage(DataScreen, titled('dataPage.title'));
