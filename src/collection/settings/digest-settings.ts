import { z } from 'zod';
import { MOST_CHARACTERS, settingsObject } from './settings-text.ts';

const MOST_RECIPIENTS = 100;

/** An address of a mailbox, alone or after a name. */
const mailbox = z
  .string({ error: 'Expected a mail address, such as reader@example.org or A Reader <reader@example.org>' })
  .max(MOST_CHARACTERS.address, { error: `Expected at most ${MOST_CHARACTERS.address} characters` })
  .regex(
    /^(?:[^<>@,;:"\p{Cc}]{1,200} <[^\s<>@,;:"]{1,64}@[^\s<>@,;:"]{1,255}>|[^\s<>@,;:"]{1,64}@[^\s<>@,;:"]{1,255})$/u,
    {
      error: 'Expected a mail address, such as reader@example.org or A Reader <reader@example.org>',
    },
  );

/** Who sends the mail of new papers, and who receives it. */
export const digestSettingsSchema = settingsObject(
  {
    from: mailbox,
    to: z.union([mailbox.transform((one) => [one]), z.array(mailbox).min(1).max(MOST_RECIPIENTS)], {
      error: `Expected a mail address, or a list of up to ${MOST_RECIPIENTS} of them`,
    }),
    /** An address by which receivers unsubscribe. */
    unsubscribe: z
      .url({
        protocol: /^(?:https|mailto)$/,
        error: 'Expected an address that begins with https: or mailto:',
      })
      .exactOptional(),
  },
  'who sends the digest and who receives it: { from, to }, and perhaps unsubscribe',
);
export type DigestSettings = z.infer<typeof digestSettingsSchema>;
