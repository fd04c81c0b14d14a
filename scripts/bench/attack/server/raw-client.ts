import { connect } from 'node:net';

/** Long enough for an answer on a busy machine; much of what is sent here has none. */
const PATIENCE_MS = 300;

/**
 * Sends bytes on a connection of their own and resolves to what came back. Gives up when nothing moves any more, or,
 * with `enough`, breaks the connection off after so many bytes.
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
    // A connection that the server breaks off is an answer too.
    socket.on('error', () => {});
    socket.on('close', () => resolve(Buffer.concat(parts).toString('latin1')));
  });
}
