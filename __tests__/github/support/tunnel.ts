import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return (server.address() as AddressInfo).port;
};

/**
 * A company's network: a GitHub Enterprise server by https under a name that no name server knows, with a certificate that
 * nobody has signed, behind a proxy that alone knows the way.
 */
export class Tunnel {
  readonly host = 'github.company.test';
  /** `host:port` of every connection that the proxy was asked for. */
  readonly asked: string[] = [];
  proxyUrl = '';
  readonly certificate: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'apr-tls-'));
  readonly #servers: Server[] = [];

  constructor() {
    this.certificate = join(this.#folder, 'cert.pem');
    const args = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${this.host}`];
    const files = ['-addext', `subjectAltName=DNS:${this.host}`, '-keyout', this.#key, '-out', this.certificate];
    execFileSync('openssl', [...args, ...files], { stdio: 'ignore' });
  }

  get #key(): string {
    return join(this.#folder, 'key.pem');
  }

  /** Stands before the server at `url`, which speaks plain http. */
  async open(url: string): Promise<this> {
    const plain = Number(new URL(url).port);
    const keys = { key: readFileSync(this.#key), cert: readFileSync(this.certificate) };
    const tls = createTlsServer(keys, (socket) => {
      const behind = connect(plain, '127.0.0.1');
      socket.pipe(behind).pipe(socket);
      for (const end of [socket, behind]) end.on('error', () => socket.destroy());
    });
    const secure = await listening(tls);
    const proxy = createHttpServer();
    proxy.on('connect', ({ url: target = '' }, socket) => {
      this.asked.push(target);
      const behind = connect(secure, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        socket.pipe(behind).pipe(socket);
      });
      for (const end of [socket, behind]) end.on('error', () => socket.destroy());
    });
    this.proxyUrl = `http://127.0.0.1:${await listening(proxy)}`;
    this.#servers.push(tls, proxy);
    return this;
  }

  close(): void {
    for (const server of this.#servers) server.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
