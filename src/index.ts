import { main } from './main.ts';

// no top-level await: the bundle is CommonJS, which starts sooner (scripts/stage.ts)
void main();
