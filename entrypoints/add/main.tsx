import './add-page.css';
import { startPage, titled } from '../own-page/start-page.tsx';
import { AddScreen } from './add-screen.tsx';

await startPage(AddScreen, titled('add.title'));
