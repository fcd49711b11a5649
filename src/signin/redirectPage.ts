import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

/** The page that a window of the browser comes back to; it hands the answer over to the pane and is closed by it. */
broadcastResponseToMainFrame().catch(() => {
  // Opened by hand there is no answer to hand over.
});
