/** Whether Outlook offers nested app authentication at this moment. The requirement set alone does not tell (MSAL issue 7723). */
export function bridgePresent(): boolean {
  return 'nestedAppAuthBridge' in window;
}
