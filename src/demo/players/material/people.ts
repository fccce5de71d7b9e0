const split = (text: string): readonly string[] => text.split(' ');

export const NAMES = split(
  'Amara Bilal Chen Dalia Ewan Farida Goran Hana Imani Jonas Keiko Luca Marta Nadia Omar Priya Quinn Rosa Sven Tomas Uma Viktor Wanda Ximena Yusuf Zofia',
);
export const CITIES = split(
  'Lisbon Osaka Nairobi Toronto Gdansk Lima Perth Cork Izmir Bergen Hanoi Porto Quito Leeds Malmo Tunis Seoul Turin Accra Bruges',
);
export const THINGS = split(
  'kettle backpack keyboard blender lamp jacket router stroller drill mattress monitor tent printer headset toaster watch bicycle chair speaker camera',
);
