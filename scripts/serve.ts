import { existsSync } from 'node:fs';
import { staticServer } from './staticServer';

const PORT = Number(process.env['PORT'] ?? 3000);
const FOLDER = 'dist';

/** `npm start`, after the build: serves the try-out page until it is stopped. */
function serve(): void {
  if (!existsSync(`${FOLDER}/tryout/index.html`)) {
    console.error('Nothing is built yet: run npm start, which builds first.');
    process.exitCode = 1;
    return;
  }
  const server = staticServer(FOLDER, '/tryout/');
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    console.error(
      taken
        ? `Port ${PORT} is in use. Stop the other program, or choose another port: PORT=${PORT + 1} npm start`
        : `The page cannot be served: ${error.message}`,
    );
    process.exitCode = 1;
  });
  server.listen(PORT, 'localhost', () => {
    console.log(`Finsamrapport is ready to try: http://localhost:${PORT}`);
  });
}

serve();
