import { launch } from '../launch.js';

await launch('backtest', () => import('./main.ts'));
