// What an article with something to show needs besides, as a file of its own: the sidebar. bring.ts says how it comes.
import { leave } from './bring.ts';
import { showSidebar } from './panel.tsx';

leave('sidebar', showSidebar);
