// Pages of somebody else's, each strange in its own way, with every tag on them. In one process, so that the scripts are
// built once.
import './any-page/hostile.ts';
import './any-page/documents.ts';
import './any-page/contrast.ts';
import './any-page/late-files.ts';
import './any-page/loader.ts';
import './any-page/print.ts';
import './any-page/react.ts';
import './any-page/room.ts';
import './any-page/signals.ts';
import './any-page/wire.ts';
import './any-page/full-screen.ts';
