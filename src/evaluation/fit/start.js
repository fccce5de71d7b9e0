import { launch } from '../../launch.js';

await launch('fit', () => import('./main.ts'));
