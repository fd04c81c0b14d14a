import { connect } from 'node:net';

/** Timeout of a response; many of these requests have none. */
const PATIENCE_MS = 300;

/**
 * Sends bytes on a new connection and resolves to the response. Gives up on a timeout, or, with `enough`,
 * closes the connection after so many bytes.
 */
export function exchangeBytes(
  port: number,
  bytes: string,
  enough = Number.POSITIVE_INFINITY,
): Promise<string> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let received = 0;
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setTimeout(PATIENCE_MS, () => socket.destroy());
    socket.on('data', (part) => {
      parts.push(part);
      received += part.length;
      if (received >= enough) socket.resetAndDestroy();
    });
    // A connection reset counts as a response.
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
  });
}
