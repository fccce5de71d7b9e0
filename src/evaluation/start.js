import { launch } from '../launch.js';

await launch('evaluate', () => import('./main.ts'));
