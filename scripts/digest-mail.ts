import { createHash } from 'node:crypto';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { DigestSettings } from '../src/collection/settings/digest-settings.ts';
import type { Digest } from '../src/export/digest/digest.ts';
import { digestSubject, formatDigestHtml, formatDigestText } from '../src/export/digest/digest-texts.ts';
import { CommandError } from './command.ts';

/** In milliseconds: a mail server that says nothing for so long is taken for unreachable. */
const PATIENCE = 30_000;

/** The mail of a digest: the same bytes for the same digest and the same settings. */
function mailOf(digest: Digest, { from, to, unsubscribe }: DigestSettings): SendMailOptions {
  const text = formatDigestText(digest);
  const hash = createHash('sha256').update(`${from}\n${text}`).digest('hex').slice(0, 32);
  const host = /@([^<>@\s]+)>?$/.exec(from)![1]!;
  return {
    from,
    to: [...to],
    subject: digestSubject(digest),
    text,
    html: formatDigestHtml(digest),
    date: new Date(`${digest.to}T00:00:00Z`),
    messageId: `<${hash}@${host}>`,
    baseBoundary: hash,
    ...(unsubscribe !== undefined && { list: { unsubscribe } }),
    // What is read from papers never names a file or an address to be fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** The digest as a mail of text and HTML, as it is stored in a file that ends in `.eml`. */
export async function composeDigestMail(digest: Digest, settings: DigestSettings): Promise<Buffer> {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await composer.sendMail(mailOf(digest, settings));
  return message as Buffer;
}

/**
 * Sends the digest through the server with this address, such as `smtps://user:password@mail.example.org`, and returns
 * the receivers that it took. Throws a CommandError that does not repeat the password.
 */
export async function sendDigestMail(
  digest: Digest,
  settings: DigestSettings,
  server: string | undefined,
): Promise<string[]> {
  const url = URL.parse(server ?? '');
  if (!url || !/^smtps?:$/.test(url.protocol) || url.hostname === '') {
    throw new CommandError(
      'the mail server is unknown. Set SMTP_URL to its address, such as smtps://user:password@mail.example.org',
    );
  }
  const transport = createTransport({
    url: url.href,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
  });
  try {
    const { accepted, rejected } = await transport.sendMail(mailOf(digest, settings));
    if (rejected.length > 0) {
      throw new CommandError(
        `${url.host} refuses to deliver to ${rejected.map(String).join(', ')}; the others have the mail. Correct "digest" in collection.yaml`,
      );
    }
    return accepted.map(String);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const reason = (error as Error).message.split('\n')[0];
    throw new CommandError(`the mail could not be sent through ${url.host}: ${reason}. Check SMTP_URL`);
  } finally {
    transport.close();
  }
}
