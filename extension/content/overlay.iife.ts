// What an article needs, as a file of its own: reading and drawing. bring.ts says how it comes.
import { leave } from './bring.ts';
import { showOverlay } from './overlay.ts';

leave('overlay', showOverlay);
