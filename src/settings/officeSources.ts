/** Where Office.js comes from, and what it loads besides (Microsoft: "Referencing the Office JavaScript API library"). */
export const officeSources = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'] as const;
