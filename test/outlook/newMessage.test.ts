import { openNewMessage } from '../../src/outlook/newMessage.ts';
import { fakeOffice } from './fakeOffice.ts';

const draft = { subject: 'Please approve <me> & "you"', lines: ['Hello,', '<img src=x onerror=alert(1)> & "quoted"'] };

describe('a message that the person is to send', () => {
  it('opens with the subject as it is and every line as text', () => {
    const opened: unknown[] = [];
    fakeOffice({ mailbox: { displayNewMessageForm: (form) => opened.push(form) } });
    expect(openNewMessage(draft)).toBe(true);
    expect(opened).toEqual([{ subject: draft.subject, htmlBody: '<p>Hello,</p><p>&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;</p>' }]);
  });

  it.each([
    ['knows no such form', { mailbox: {} }],
    ['has no mailbox', {}],
    [
      'throws',
      {
        mailbox: {
          displayNewMessageForm() {
            throw new Error('not supported');
          },
        },
      },
    ],
  ])('is not said to be open where Outlook %s', (_sentence, context) => {
    fakeOffice(context);
    expect(openNewMessage(draft)).toBe(false);
  });
});
