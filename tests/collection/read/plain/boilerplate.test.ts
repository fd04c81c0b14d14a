import { describe, expect, test } from 'vitest';
import { boilerplateReason, withoutGluedLabel } from '../../../../src/collection/read/plain/boilerplate.ts';

const lines: Record<string, readonly string[]> = {
  'newsletter advertisement': [
    'Get trending papers in your email inbox!',
    'Get the latest papers by e-mail',
    'Subscribe',
    'Sign up now!',
    'Join for our weekly newsletter.',
    'Sign up to get alerts',
    'Your email',
    'Your e-mail',
    'Enter your e-mail address',
  ],
  'cookie notice': [
    'We use cookies to make this page better.',
    'This website uses cookies',
    'This site uses cookies',
    'Our site may use cookies',
    'Our website uses cookies',
    'Accept cookies',
    'Reject all cookies.',
    'Cookie settings',
  ],
  'page navigation': [
    'Skip to content',
    'Jump to main content.',
    ...['Login', 'Log in', 'Signin', 'Sign in', 'Logout', 'Log out', 'Signout', 'Sign out', 'Load more'],
    ...['« Prev', '«Previous', 'Next »', 'Next»', '← Prev', '←Previous', 'Next →', 'Next→'],
    ...['Upvote', 'arXiv Page', 'Weekly', 'pdf bib abs', 'PDF'],
    ...['Privacy policy', 'Terms', 'Terms of service', 'Terms and conditions', 'Imprint'],
  ],
  'copyright notice': [
    '© The Authors',
    'Copyright © 2024',
    'Copyright© 2024',
    '(c)2024 Us',
    '(c) 2024',
  ].concat('Copyright 2024 The Authors', 'All rights reserved', 'All rights reserved.'),
  'heading of an abstract': ['Abstract', 'ABSTRACT:'],
  'numbers about a paper': ['8 authors', '1 author', 'GitHub 12.3k', '· Published on Jun 12, 2017'],
  'page number': ['7', 'Page 1234', '3/12', '3 / 12', '3 of 120'],
  separator: ['-----', '* * *', '══'],
};

describe('a line that listing pages print', () => {
  const cases = Object.entries(lines).flatMap(([reason, texts]) =>
    texts.map((text) => [text, reason] as const),
  );

  test.for(cases)('%j is known as a %s', ([text, reason]) => {
    expect(boilerplateReason(text)).toBe(reason);
  });

  test.for(cases.filter(([, reason]) => reason !== 'page number'))(
    '%j is no boilerplate with other words around it',
    ([text]) => {
      expect(boilerplateReason(`Why readers see ${text}`)).toBeUndefined();
      expect(
        boilerplateReason(`${text.replace(/[.!]$/, '')} ${'and what becomes of them '.repeat(9)}`),
      ).toBeUndefined();
    },
  );

  test.for(['Page one', '12345', '10 of the best', 'Copyright law', '(c) In a Word', 'x'])(
    '%j is none',
    (text) => {
      expect(boilerplateReason(text)).toBeUndefined();
    },
  );

  test('is never longer than a short paragraph', () => {
    expect(boilerplateReason('-'.repeat(260))).toBe('separator');
    expect(boilerplateReason('-'.repeat(261))).toBeUndefined();
  });
});

describe('a button label glued to a title', () => {
  test.for([
    ['SubscribeA Title', 'A Title'],
    ['UnsubscribeA Title', 'A Title'],
    ['Sign UpA Title', 'A Title'],
    ['Sign upA Title', 'A Title'],
    ['Log InA Title', 'A Title'],
    ['Log in“A Title”', '“A Title”'],
    ['Subscribe3D Maps', '3D Maps'],
    ['Subscribe大型语言模型', '大型语言模型'],
  ] as const)('is taken off: %j', ([line, title]) => {
    expect(withoutGluedLabel(line)).toBe(title);
  });

  test.for(['Subscribers of Papers', 'Subscribe to This', 'We SubscribeA Title'])(
    'is no part of other words: %j',
    (line) => {
      expect(withoutGluedLabel(line)).toBe(line);
    },
  );
});
