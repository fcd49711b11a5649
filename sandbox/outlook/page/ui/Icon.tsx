/** Line drawings of our own on a grid of 20. */
const paths = {
  mail: 'M2.5 5.5h15v10h-15zM3 6l7 5 7-5',
  calendar: 'M3.5 4.5h13v12h-13zM3.5 8h13M7 2.5v3M13 2.5v3',
  people: 'M7 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM2.5 16c0-3 2-5 4.5-5s4.500 2 4.500 5zM14 9a2 2 0 1 0 0-4M13.500 11.500c2.500 0 4 1.500 4 4',
  inbox: 'M3 11l2-6.500h10l2 6.500v5h-14zM3 11h4l1 2h4l1-2h4',
  drafts: 'M4 16l1-4 8-8 3 3-8 8zM11.500 5.500l3 3',
  sent: 'M3 10l14-6-5 13-3-5zM9 12l8-8',
  archive: 'M3 4.500h14v3h-14zM4 7.500v8.500h12v-8.500M8 10.500h4',
  trash: 'M4 6h12M8 6v-2h4v2M5.500 6l.8 10.500h7.400l.8-10.500',
  folder: 'M2.500 5h5l1.500 2h8.500v9h-15z',
  reply: 'M8 5l-5 4.500 5 4.500M3 9.500h8c4 0 6 2 6 6',
  replyAll: 'M6 5l-4 4.500 4 4.500M10 5l-4 4.500 4 4.500M6 9.500h6c3.500 0 5.500 2 5.500 6',
  forward: 'M12 5l5 4.500-5 4.500M17 9.500h-8c-4 0-6 2-6 6',
  pin: 'M7 3h6l-.5 5 2.500 3h-10l2.500-3zM10 11v6',
  close: 'M5 5l10 10M15 5l-10 10',
  attach: 'M14 6l-6.500 6.500a1.800 1.800 0 0 0 2.500 2.500l6-6a3.500 3.500 0 0 0-5-5l-6 6a5 5 0 0 0 7 7l4.500-4.500',
  settings: 'M10 7.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5zM10 2.500v2M10 15.500v2M2.500 10h2M15.500 10h2M4.700 4.700l1.400 1.400M13.900 13.900l1.400 1.400M4.700 15.300l1.400-1.400M13.900 6.100l1.400-1.400',
  search: 'M9 14a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM12.700 12.700l4.300 4.300',
  chevron: 'M5 8l5 5 5-5',
  warning: 'M10 3l8 14h-16zM10 8v4.500M10 14.300v.7',
  info: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14zM10 9v5M10 6.300v.7',
  more: 'M4.500 10h.1M10 10h.1M15.500 10h.1',
  grid: 'M4 4h.1M10 4h.1M16 4h.1M4 10h.1M10 10h.1M16 10h.1M4 16h.1M10 16h.1M16 16h.1',
  tag: 'M3.500 4h6l7 7-5.500 5.500-7.500-7zM7 7.500h.1',
  check: 'M4.500 10.500l3.500 3.500 7.500-8',
  menu: 'M3 5.500h14M3 10h14M3 14.500h14',
  mailRead: 'M2.500 8.500l7.500-5 7.500 5v7.500h-15zM2.500 8.500l7.500 4.500 7.500-4.500',
  calendarAdd: 'M16.500 9v-4.500h-13v12h6M3.500 8h13M7 2.500v3M13 2.500v3M14.500 11.500v6M11.500 14.500h6',
  save: 'M4 3.500h10l2.500 2.500v10.500h-12.500zM7 3.500v4h6v-4M6.500 16v-5h7v5',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={paths[name]} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
