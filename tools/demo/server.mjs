// The demo messenger: three files over loopback, nothing else. Plain JavaScript, Node's own modules only.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {join} from 'node:path';

const read = name => readFileSync(join(import.meta.dirname, name));
const files = {
  '/': ['text/html', read('index.html')],
  '/demo.css': ['text/css', read('demo.css')],
  '/demo.js': ['text/javascript', read('demo.js')],
};

// As strict as a careful messenger: nothing inline, nothing from elsewhere, no connection at all.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'none'; require-trusted-types-for 'script'";

const respond = (request, response) => {
  const file = files[new URL(request.url, 'http://localhost').pathname];
  response.writeHead(file ? 200 : 404, {
    'content-type': `${file?.[0] ?? 'text/plain'}; charset=utf-8`,
    'content-security-policy': policy,
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(file?.[1]);
};

/**
 * Serves the demo messenger on a free port of 127.0.0.1.
 * @returns {Promise<{url: string, close: () => void}>}
 */
export const startDemo = () =>
  new Promise((resolve, reject) => {
    const server = createServer(respond);
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      resolve({
        url: `http://127.0.0.1:${port}/`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
