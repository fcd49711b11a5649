/**
 * Whose mailbox the selected message is in.
 *
 * - `own`: nothing says that it is somebody else's
 * - `shared`: somebody else's, opened as a delegate or as a member; `owner` is its address where Outlook tells it
 * - `unknown`: Outlook could tell but did not, or another message was selected meanwhile
 */
export type Sharing = { readonly answer: 'own' } | { readonly answer: 'shared'; readonly owner: string | null } | { readonly answer: 'unknown' };
