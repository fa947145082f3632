// Words of the invitation to follow a talk on one's own phone.

/** In both languages. */
export const FOLLOW_WORDS = {
  vi: {
    title: "Xem trên điện thoại",
    how: "Hướng máy ảnh điện thoại vào hình vuông, hoặc gõ địa chỉ. Bản đồ mở ra đúng như đang chiếu.",
    code: "Mã QR của địa chỉ",
    own: "Trang này đang mở từ chính máy trình chiếu, nên địa chỉ dưới đây chỉ mở được trên máy này. Muốn người nghe cùng xem, hãy mở bài trình bày từ trang đã đăng trên mạng.",
    close: "Đóng",
    back: "Trong bài trình bày",
    step: "bước",
  },
  en: {
    title: "See it on your phone",
    how: "Point your phone's camera at the square, or type the address. The map opens as it is shown here.",
    code: "QR code of the address",
    own: "This page was opened from the presenting machine itself, so the address below opens on this machine only. To let listeners follow, open the presentation from the published site.",
    close: "Close",
    back: "In the presentation",
    step: "step",
  },
} as const;
