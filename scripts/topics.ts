import { forTerminal, runCommand } from './command.ts';
import { keepTopics } from './topics/keep.ts';
import { printSuggestedTopics } from './topics/suggest.ts';
import {
  help,
  parseTopicsArguments,
  type TopicsOptions,
  type TopicsOutput,
} from './topics/topics-options.ts';
import { tryTopics } from './topics/try.ts';

function act(options: TopicsOptions): TopicsOutput {
  if (options.action === 'try') return tryTopics(options);
  return options.action === 'suggest' ? printSuggestedTopics(options.content) : keepTopics(options.content);
}

await runCommand(async () => {
  const options = parseTopicsArguments(process.argv.slice(2));
  const { text, remarks } = options === null ? { text: `${help}\n`, remarks: [] } : act(options);
  process.stdout.write(text);
  for (const remark of remarks) console.error(forTerminal(remark));
  return 0;
});
