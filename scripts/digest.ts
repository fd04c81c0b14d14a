import { forTerminal, runCommand } from './command.ts';
import { writeDigest } from './write-digest.ts';

await runCommand(async () => {
  const { text, remarks } = await writeDigest(process.argv.slice(2), process.env.SMTP_URL);
  process.stdout.write(text);
  for (const remark of remarks) console.error(forTerminal(remark));
  return 0;
});
