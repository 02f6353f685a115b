import './register-page.css';
import { startPage, titled } from '../own-page/start-page.tsx';
import { RegisterScreen } from './register-screen.tsx';

await startPage(RegisterScreen, titled('register.title'));
