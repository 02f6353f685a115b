import './my-data-page.css';
import { startPage, titled } from '../own-page/start-page.tsx';
import { MyDataScreen } from './my-data-screen.tsx';

await startPage(MyDataScreen, titled('myData.title'));
